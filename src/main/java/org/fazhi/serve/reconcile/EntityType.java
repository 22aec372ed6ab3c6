package org.fazhi.serve.reconcile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of things that names are matched with. */
enum EntityType {
  AGENCY("Agency", "机构 agency"),
  REGION("Region", "行政区划 region"),
  DOCUMENT("LegalDocument", "法律文件 law or document"),
  MEASURE("Measure", "措施 measure"),
  INDICATOR("Indicator", "指标 indicator");

  private static final String VOCABULARY = "https://w3id.org/fazhi/ontology#";

  private final String id;
  private final String label;

  EntityType(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** Identifier in the service: the local name of the class, {@code Agency}. */
  String id() {
    return id;
  }

  /** Name for people, in both languages. */
  String label() {
    return label;
  }

  /** IRI of the class. */
  String iri() {
    return VOCABULARY + id;
  }

  /** The kind with this identifier or class IRI. */
  static Optional<EntityType> of(String idOrIri) {
    return Arrays.stream(values())
        .filter(type -> type.id.equals(idOrIri) || type.iri().equals(idOrIri))
        .findFirst();
  }

  ObjectNode toJson() {
    return JsonNodeFactory.instance.objectNode().put("id", id).put("name", label);
  }
}
