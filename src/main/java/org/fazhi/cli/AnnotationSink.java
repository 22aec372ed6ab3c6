package org.fazhi.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.fazhi.evaluate.AnnotationJson;
import org.fazhi.evaluate.AnnotationMapper;
import org.fazhi.fact.ReportFacts;
import org.fazhi.graph.ReportGraph;

/** Writes the facts of reports as one JSON array of annotations, streaming. */
final class AnnotationSink implements ReportSink {

  private final OutputStream out;
  private String separator = "[\n";

  AnnotationSink(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(ReportFacts facts, ReportGraph graph) {
    print(separator + AnnotationJson.write(AnnotationMapper.map(facts)).stripTrailing());
    separator = ",\n";
  }

  @Override
  public void close() {
    print(separator.startsWith("[") ? "[]\n" : "\n]\n");
  }

  private void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
