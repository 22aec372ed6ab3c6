package org.fazhi.evaluate;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One fact of an annotation, prepared for comparison.
 *
 * @param identity what must be equal for two facts to be the same
 * @param wording what must be alike, prepared by {@link ComparableText}; empty when nothing more is
 *     compared
 * @param attributes what is compared of facts that are the same, by the names of {@link
 *     FactKind#attributes}
 * @param label the fact for people; differs between the facts of one kind and report
 * @param quote the words that state it
 * @param confidence 0 to 1, where a program said how sure it is
 */
public record StatedFact(
    String identity,
    String wording,
    Map<String, String> attributes,
    String label,
    Optional<String> quote,
    OptionalDouble confidence) {

  public StatedFact {
    attributes = Map.copyOf(attributes);
  }

  /** A fact that is compared by {@code identity} alone. */
  static StatedFact exact(String identity, String label) {
    return exact(identity, label, OptionalDouble.empty());
  }

  /** A fact that is compared by {@code identity} alone, with the confidence in it. */
  static StatedFact exact(String identity, String label, OptionalDouble confidence) {
    return new StatedFact(identity, "", Map.of(), label, Optional.empty(), confidence);
  }
}
