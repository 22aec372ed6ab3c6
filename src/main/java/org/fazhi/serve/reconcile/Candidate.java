package org.fazhi.serve.reconcile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An entity that a name may stand for.
 *
 * @param score 0 to 100
 * @param match whether it surely is the one
 */
record Candidate(Entity entity, double score, boolean match) {

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", entity.id());
    json.put("name", entity.name());
    if (!entity.description().isEmpty()) {
      json.put("description", entity.description());
    }
    json.put("score", BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP));
    json.put("match", match);
    json.putArray("type").add(entity.type().toJson());
    return json;
  }
}
