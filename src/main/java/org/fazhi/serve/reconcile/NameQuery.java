package org.fazhi.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A name to find an entity for.
 *
 * @param text the name; may be empty where properties say enough
 * @param types kinds that are looked for
 * @param limit candidates at most
 * @param wanted what else is known of the entity
 */
record NameQuery(String text, Set<EntityType> types, int limit, List<Wanted> wanted) {

  private static final int USUAL_LIMIT = 10;
  private static final int MOST = 100;

  /**
   * A property with values of which one should fit.
   *
   * @param values identifiers or texts
   */
  record Wanted(EntityProperty property, List<String> values) {}

  /**
   * Reads a query of a batch. Types and properties that the service doesn't have are passed over,
   * as the specification has it; when no type is left, nothing can be found.
   *
   * @throws IllegalArgumentException when it has neither a name nor properties
   */
  static NameQuery read(JsonNode json) {
    String text = json.path("query").asText("").strip();
    List<Wanted> wanted = new ArrayList<>();
    for (JsonNode property : json.path("properties")) {
      EntityProperty.of(property.path("pid").asText())
          .map(known -> new Wanted(known, texts(property.path("v"))))
          .ifPresent(wanted::add);
    }
    if (text.isEmpty() && json.path("properties").isEmpty()) {
      throw new IllegalArgumentException("a query has a name (query) or properties");
    }
    int limit = json.path("limit").asInt(USUAL_LIMIT);
    return new NameQuery(
        text, types(json.path("type")), Math.min(Math.max(limit, 1), MOST), List.copyOf(wanted));
  }

  private static Set<EntityType> types(JsonNode json) {
    List<String> ids = texts(json);
    if (ids.isEmpty()) {
      return EnumSet.allOf(EntityType.class);
    }
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    ids.forEach(id -> EntityType.of(id).ifPresent(types::add));
    return types;
  }

  private static List<String> texts(JsonNode json) {
    List<String> texts = new ArrayList<>();
    if (json.isArray()) {
      json.forEach(value -> texts.addAll(texts(value)));
    } else if (json.isObject()) {
      texts.add(json.path("id").asText());
    } else if (!json.asText("").isBlank()) {
      texts.add(json.asText().strip());
    }
    return texts;
  }
}
