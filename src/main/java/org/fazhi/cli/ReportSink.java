package org.fazhi.cli;

import java.io.OutputStream;
import java.util.Optional;
import org.fazhi.fact.ReportFacts;
import org.fazhi.graph.GraphFormat;
import org.fazhi.graph.GraphWriter;
import org.fazhi.graph.Iris;
import org.fazhi.graph.ReportGraph;

/** Takes extracted reports one by one and writes them in some form. Not thread-safe. */
interface ReportSink extends AutoCloseable {

  void write(ReportFacts facts, ReportGraph graph);

  @Override
  void close();

  /** Writes RDF, or the facts as annotations where there is no format. */
  static ReportSink to(OutputStream out, Optional<GraphFormat> format, Iris iris) {
    return format
        .<ReportSink>map(rdf -> new Rdf(rdf.writer(out, iris)))
        .orElseGet(() -> new AnnotationSink(out));
  }

  /** Writes the graphs. */
  record Rdf(GraphWriter writer) implements ReportSink {
    @Override
    public void write(ReportFacts facts, ReportGraph graph) {
      writer.write(graph);
    }

    @Override
    public void close() {
      writer.close();
    }
  }
}
