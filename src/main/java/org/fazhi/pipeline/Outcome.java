package org.fazhi.pipeline;

import org.fazhi.document.DocumentFile;
import org.fazhi.fact.ReportFacts;
import org.fazhi.graph.ReportGraph;

/** What became of one document. */
public sealed interface Outcome {

  /** The document's name. */
  String name();

  /**
   * A report with its facts.
   *
   * @param graph the facts as RDF
   */
  record Extracted(DocumentFile file, ReportFacts facts, ReportGraph graph) implements Outcome {
    @Override
    public String name() {
      return file.name();
    }
  }

  /** The document was read before and has not changed since. */
  record Unchanged(String name) implements Outcome {}

  /**
   * No report was found, for this reason.
   *
   * @param reason for the person who gave the document
   */
  record Skipped(String name, String reason) implements Outcome {}
}
