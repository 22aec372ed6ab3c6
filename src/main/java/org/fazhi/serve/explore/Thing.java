package org.fazhi.serve.explore;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.fazhi.query.BilingualText;

/**
 * A thing by its name.
 *
 * @param iri its IRI
 * @param name its usual name, the Chinese one where there is none in English, or the end of its IRI
 * @param kind local name of its class, empty when it has none: {@code Agency}
 */
public record Thing(String iri, BilingualText name, String kind) {

  ObjectNode toJson() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("iri", iri)
        .put("zh", name.zh())
        .put("en", name.en())
        .put("kind", kind);
  }
}
