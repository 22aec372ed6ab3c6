package org.fazhi.serve.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A thing that names may stand for.
 *
 * @param id IRI without the base: {@code region/330112}
 * @param name usual name
 * @param type its kind
 * @param otherNames short and former names, in other languages too
 * @param properties values by property
 * @param places names and codes of all divisions that it lies in
 */
record Entity(
    String id,
    String name,
    EntityType type,
    Set<String> otherNames,
    Map<EntityProperty, List<Value>> properties,
    Set<String> places) {

  /**
   * A value of a property.
   *
   * @param iri what it is, empty for plain text
   * @param text the text, or the name of what it is
   */
  record Value(String iri, String text) {

    boolean is(String idOrName) {
      return ComparableName.of(text).equals(ComparableName.of(idOrName))
          || (!iri.isEmpty()
              && Stream.of("", "/", "#").anyMatch(before -> iri.endsWith(before + idOrName)));
    }
  }

  Entity {
    otherNames = Set.copyOf(otherNames);
    properties = Map.copyOf(properties);
    places = Set.copyOf(places);
  }

  List<Value> values(EntityProperty property) {
    return properties.getOrDefault(property, List.of());
  }

  /**
   * Whether a value of {@code property} is {@code idOrName}; a division has all that lies in it.
   */
  boolean has(EntityProperty property, String idOrName) {
    boolean isPlace = property == EntityProperty.REGION || property == EntityProperty.WITHIN;
    return values(property).stream().anyMatch(value -> value.is(idOrName))
        || (isPlace && places.contains(idOrName.substring(idOrName.lastIndexOf('/') + 1)));
  }

  /** What tells it from others of its name. */
  String description() {
    return String.join(
        " · ",
        properties.entrySet().stream()
            .filter(entry -> entry.getKey() != EntityProperty.OTHER_NAME)
            .sorted(Map.Entry.comparingByKey())
            .flatMap(entry -> entry.getValue().stream().map(Value::text))
            .distinct()
            .toList());
  }
}
