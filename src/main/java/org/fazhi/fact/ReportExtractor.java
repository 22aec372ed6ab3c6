package org.fazhi.fact;

import org.fazhi.document.SourceDocument;

/**
 * Turns one document into the facts it states. A pure function: no files, no clock, the same
 * document always gives the same facts. Implementations are thread-safe.
 */
@FunctionalInterface
public interface ReportExtractor {

  /**
   * The facts that {@code document} states.
   *
   * @throws NoReportException when the document holds no report
   */
  ReportFacts extract(SourceDocument document) throws NoReportException;
}
