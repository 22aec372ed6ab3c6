package org.fazhi.query;

/** A value given to a saved query is missing, unknown or of the wrong type. */
public final class QueryParameterException extends IllegalArgumentException {

  private final String parameter;
  private final String expected;

  QueryParameterException(String parameter, String expected, String message) {
    super(message);
    this.parameter = parameter;
    this.expected = expected;
  }

  QueryParameterException(String parameter, String expected, String message, Throwable cause) {
    super(message, cause);
    this.parameter = parameter;
    this.expected = expected;
  }

  /** The name of the parameter, or what was taken for one. */
  public String parameter() {
    return parameter;
  }

  /** What would be right, in words that complete “expected …”. */
  public String expected() {
    return expected;
  }
}
