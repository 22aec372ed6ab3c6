package org.fazhi.query;

/** A value given to a saved query is missing, unknown or of the wrong type. */
public final class QueryParameterException extends IllegalArgumentException {

  QueryParameterException(String message) {
    super(message);
  }

  QueryParameterException(String message, Throwable cause) {
    super(message, cause);
  }
}
