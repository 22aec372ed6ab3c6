package org.fazhi.serve.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.fazhi.query.ParameterType;
import org.fazhi.query.QueryParameter;
import org.fazhi.query.SavedQuery;

/**
 * Which rows of an answer a client wants.
 *
 * @param page from 1
 * @param limit rows on a page, 1 to {@value #MOST}
 */
public record Paging(int page, int limit) {

  /** Rows on a page at most. */
  public static final int MOST = 10_000;

  /** Rows on a page where the query says nothing. */
  static final int USUAL = 1_000;

  public static final String PAGE = "page";
  public static final String LIMIT = "limit";

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

  /**
   * What {@code values} ask for; rows on a page are as many as the query itself would give.
   *
   * @throws ProblemException when a value is no number or out of range
   */
  public static Paging of(SavedQuery query, Map<String, String> values) {
    return new Paging(
        number(PAGE, values.getOrDefault(PAGE, "1"), 999_999),
        number(LIMIT, values.getOrDefault(LIMIT, Integer.toString(usual(query))), MOST));
  }

  /** Rows on a page of {@code query} for a client that doesn't say. */
  public static int usual(SavedQuery query) {
    return limitParameter(query)
        .flatMap(QueryParameter::defaultValue)
        .map(Integer::valueOf)
        .orElse(USUAL);
  }

  private static Optional<QueryParameter> limitParameter(SavedQuery query) {
    return query.parameters().stream()
        .filter(parameter -> parameter.type() == ParameterType.LIMIT)
        .findFirst();
  }

  private static int number(String name, String value, int most) {
    int number = NUMBER.matcher(value.strip()).matches() ? Integer.parseInt(value.strip()) : 0;
    if (number < 1 || number > most) {
      throw new ProblemException(
          Problem.parameter(
              name,
              "parameter " + name + ": “" + value + "” is out of range",
              "a whole number from 1 to " + most));
    }
    return number;
  }

  /**
   * {@code values} with the number of rows that {@code query} has to know for this page, so that it
   * can take a shorter way where few are wanted.
   */
  public Map<String, String> within(SavedQuery query, Map<String, String> values) {
    Map<String, String> own = new LinkedHashMap<>(values);
    own.remove(LIMIT);
    limitParameter(query)
        .ifPresent(parameter -> own.put(parameter.name(), Long.toString((long) page * limit + 1)));
    return own;
  }

  /** Lets {@code query} give this page and one row more, which tells whether another follows. */
  public void applyTo(Query query) {
    query.setOffset((long) (page - 1) * limit);
    query.setLimit(limit + 1L);
  }
}
