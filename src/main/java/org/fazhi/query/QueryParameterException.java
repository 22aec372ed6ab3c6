package org.fazhi.query;

import java.util.List;

/**
 * A value given to a saved query is missing, unknown, of the wrong type, or a name that fits
 * nothing or several things.
 */
public final class QueryParameterException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String expected;
  private final transient List<NamedThing> candidates;

  QueryParameterException(String parameter, String expected, String message) {
    this(parameter, expected, message, List.of());
  }

  QueryParameterException(
      String parameter, String expected, String message, List<NamedThing> candidates) {
    super(message);
    this.parameter = parameter;
    this.expected = expected;
    this.candidates = List.copyOf(candidates);
  }

  QueryParameterException(String parameter, String expected, String message, Throwable cause) {
    super(message, cause);
    this.parameter = parameter;
    this.expected = expected;
    this.candidates = List.of();
  }

  /** The name of the parameter, or what was taken for one. */
  public String parameter() {
    return parameter;
  }

  /** What would be right, in words that complete “expected …”. */
  public String expected() {
    return expected;
  }

  /** The things that may have been meant. */
  public List<NamedThing> candidates() {
    return candidates;
  }
}
