package org.fazhi.serve.page.saved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.query.ParameterType;
import org.fazhi.query.QueryParameter;
import org.fazhi.query.QueryParameterException;
import org.fazhi.query.SavedQuery;
import org.fazhi.serve.api.Paging;
import org.fazhi.serve.api.ProblemException;

/**
 * What was typed into the form of a saved query, and what is wrong with it.
 *
 * @param fields one for each parameter, in the order of the query
 * @param unknown names in the address that the query doesn't have
 * @param paging which rows are wanted; none where that cannot be told
 * @param asked whether anything was typed
 */
public record QueryForm(
    List<Field> fields, List<String> unknown, Optional<Paging> paging, boolean asked) {

  /** Whether a value can be taken. */
  public enum Fault {
    NONE,
    MISSING,
    WRONG
  }

  /**
   * A field.
   *
   * @param value as it was typed, else the default; may be empty
   */
  public record Field(QueryParameter parameter, String value, Fault fault) {

    /** Name of the field: {@code description} without the values that a choice lists anyway. */
    public String label(String description) {
      return parameter.choices().isEmpty() ? description : description.split("[:：]", 2)[0];
    }

    /** Class of the things that a value names: {@code Agency}; empty when it names none. */
    public String kind() {
      return Suggestions.kind(parameter.type()).orElse("");
    }

    /** Whether the number of rows stands in it. */
    public boolean isLimit() {
      return parameter.type() == ParameterType.LIMIT;
    }
  }

  /** Rows on a page for people, who don't read a thousand. */
  static final int MOST_ROWS = 100;

  private static final String LANGUAGE = "lang";

  public QueryForm {
    fields = List.copyOf(fields);
    unknown = List.copyOf(unknown);
  }

  /** Reads the parameters of a request. */
  static QueryForm of(SavedQuery query, Map<String, String> given) {
    Map<String, String> typed = new LinkedHashMap<>(given);
    typed.remove(LANGUAGE);
    boolean asked = !typed.isEmpty();
    typed.values().removeIf(String::isBlank);
    Optional<Paging> paging = paging(query, typed);
    List<Field> fields = new ArrayList<>();
    for (QueryParameter parameter : query.parameters()) {
      fields.add(
          parameter.type() == ParameterType.LIMIT
              ? limit(query, parameter, typed, paging)
              : field(parameter, Optional.ofNullable(typed.get(parameter.name())), asked));
      typed.remove(parameter.name());
    }
    typed.remove(Paging.PAGE);
    return new QueryForm(fields, new ArrayList<>(typed.keySet()), paging, asked);
  }

  private static Optional<Paging> paging(SavedQuery query, Map<String, String> typed) {
    Map<String, String> values = new LinkedHashMap<>(typed);
    values.putIfAbsent(Paging.LIMIT, Integer.toString(rowsOnPage(query)));
    try {
      return Optional.of(Paging.of(query, values));
    } catch (ProblemException outOfRange) {
      return Optional.empty();
    }
  }

  private static int rowsOnPage(SavedQuery query) {
    return Math.min(MOST_ROWS, Paging.usual(query));
  }

  private static Field limit(
      SavedQuery query,
      QueryParameter parameter,
      Map<String, String> typed,
      Optional<Paging> paging) {
    String value = typed.getOrDefault(parameter.name(), Integer.toString(rowsOnPage(query)));
    boolean outOfRange = paging.isEmpty() && typed.containsKey(parameter.name());
    return new Field(parameter, value, outOfRange ? Fault.WRONG : Fault.NONE);
  }

  private static Field field(QueryParameter parameter, Optional<String> typed, boolean asked) {
    String value = typed.or(parameter::defaultValue).orElse("");
    if (value.isEmpty()) {
      return new Field(
          parameter, value, asked && parameter.required() ? Fault.MISSING : Fault.NONE);
    }
    try {
      parameter.check(value);
      return new Field(parameter, value, Fault.NONE);
    } catch (QueryParameterException e) {
      return new Field(parameter, value, Fault.WRONG);
    }
  }

  /** Whether something stands in the way of an answer. */
  public boolean isWrong() {
    return paging.isEmpty()
        || !unknown.isEmpty()
        || fields.stream().anyMatch(field -> field.fault() != Fault.NONE);
  }

  /** Whether every required value is there. */
  boolean isComplete() {
    return fields.stream().noneMatch(f -> f.parameter().required() && f.value().isEmpty());
  }

  /** What the query is asked with, without the number of rows. */
  Map<String, String> values() {
    return fields.stream()
        .filter(field -> !field.isLimit() && !field.value().isEmpty())
        .collect(
            Collectors.toMap(
                field -> field.parameter().name(),
                Field::value,
                (one, other) -> one,
                LinkedHashMap::new));
  }
}
