package org.fazhi.graph;

import java.io.UncheckedIOException;

/**
 * Writes the graphs of reports one after the other, holding none of them. The bytes depend on the
 * graphs and their order alone. Not thread-safe.
 */
public interface GraphWriter extends AutoCloseable {

  /**
   * Writes one report.
   *
   * @throws UncheckedIOException when the output fails
   */
  void write(ReportGraph graph);

  /**
   * Ends the document and flushes it.
   *
   * @throws UncheckedIOException when the output fails
   */
  @Override
  void close();
}
