package org.fazhi.fact;

/** The document holds no report: it is empty, binary, or has navigation only. */
public final class NoReportException extends Exception {

  /**
   * @param reason why, for the person who gave the document
   */
  public NoReportException(String reason) {
    super(reason);
  }
}
