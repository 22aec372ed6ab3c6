package org.fazhi.store.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked for in a full-text index: words that somebody typed, and values that all must be
 * there. Immutable.
 *
 * @param words see {@link TextQuery}; without them everything that has the values
 * @param conditions of each, one of the values of the field; fields are those of {@link
 *     SearchFields}
 * @param boosts how much more a thing scores that has the value of the field, by value
 */
public record Selection(
    Optional<String> words, List<Condition> conditions, Map<String, Float> boosts) {

  /** One of {@code values} in {@code field}; none of them means that nothing is found. */
  public record Condition(String field, Set<String> values) {
    public Condition {
      values = Set.copyOf(values);
    }
  }

  public Selection {
    conditions = List.copyOf(conditions);
    boosts = Map.copyOf(boosts);
  }

  /** Everything. */
  public static Selection everything() {
    return new Selection(Optional.empty(), List.of(), Map.of());
  }

  /** What has all of {@code values}, by field. */
  public static Selection having(Map<String, String> values) {
    Selection selection = everything();
    for (Map.Entry<String, String> value : values.entrySet()) {
      selection = selection.and(value.getKey(), value.getValue());
    }
    return selection;
  }

  /** Also contains the words. */
  public Selection containing(String typed) {
    return new Selection(Optional.of(typed), conditions, boosts);
  }

  /** Also has {@code value}. */
  public Selection and(String field, String value) {
    return andAny(field, Set.of(value));
  }

  /** Also has one of {@code values}. */
  public Selection andAny(String field, Collection<String> values) {
    List<Condition> more = new ArrayList<>(conditions);
    more.add(new Condition(field, Set.copyOf(values)));
    return new Selection(words, more, boosts);
  }

  /** What is of this class, by its name in the vocabulary, comes before the rest. */
  public Selection preferring(String kind, float boost) {
    Map<String, Float> more = new LinkedHashMap<>(boosts);
    more.put(kind, boost);
    return new Selection(words, conditions, more);
  }
}
