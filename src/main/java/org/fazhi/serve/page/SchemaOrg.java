package org.fazhi.serve.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What a page says for search engines: a thing in terms of schema.org, as JSON-LD. Not thread-safe.
 */
final class SchemaOrg {

  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  private SchemaOrg(String type, String name) {
    node.put("@context", "https://schema.org");
    node.put("@type", type);
    node.put("name", name);
  }

  /** A thing of the graph. */
  static SchemaOrg of(String type, String iri, String name) {
    SchemaOrg thing = new SchemaOrg(type, name);
    thing.node.put("@id", iri);
    return thing;
  }

  /** The graph as a whole. */
  static SchemaOrg dataset(String name, String description) {
    return new SchemaOrg("Dataset", name)
        .with("description", Optional.of(description))
        .with("license", Optional.of(LICENCE));
  }

  /** With this value, when there is one. */
  SchemaOrg with(String property, Optional<String> value) {
    value.filter(it -> !it.isEmpty()).ifPresent(it -> node.put(property, it));
    return this;
  }

  /** With these values, when there are any. */
  SchemaOrg with(String property, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(property);
      values.forEach(array::add);
    }
    return this;
  }

  /** With a link to another thing, when there is one. */
  SchemaOrg with(String property, String type, Optional<Thing> other) {
    other.ifPresent(
        it ->
            node.putObject(property)
                .put("@type", type)
                .put("@id", it.iri())
                .put("name", it.label()));
    return this;
  }

  String name() {
    return node.path("name").asText();
  }

  /** IRI of the thing; empty for the graph as a whole. */
  String iri() {
    return node.path("@id").asText();
  }

  ObjectNode node() {
    return node;
  }
}
