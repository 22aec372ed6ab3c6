package org.fazhi.document;

/** A document cannot be turned into text. */
public final class UnreadableDocumentException extends Exception {

  private final String reason;

  /**
   * @param reason why, for the person who gave the document
   */
  public UnreadableDocumentException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Why, for the person who gave the document. */
  public String reason() {
    return reason;
  }
}
