package org.fazhi.query;

/** A file of a saved query is broken; the message is {@code file:line: reason}. */
public final class SavedQueryException extends RuntimeException {

  /**
   * @param line from 1
   */
  SavedQueryException(String file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
  }
}
