package org.fazhi.lexicon;

/** A lexicon file is broken; the message is {@code file:line: reason}. Stops the start. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param file name of the lexicon file
   * @param line line number from 1
   * @param reason what is wrong, with the offending value
   */
  public LexiconException(String file, long line, String reason) {
    super(file + ":" + line + ": " + reason);
  }
}
