package org.fazhi.serve.explore;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A thing by its name.
 *
 * @param iri its IRI
 * @param name its usual name in Chinese, or the end of its IRI
 * @param kind local name of its class, empty when it has none: {@code Agency}
 */
record Thing(String iri, String name, String kind) {

  ObjectNode toJson() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("iri", iri)
        .put("name", name)
        .put("kind", kind);
  }
}
