package org.fazhi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.fazhi.document.DocumentSource;
import org.fazhi.document.SourceDocument;
import org.fazhi.fact.NoReportException;
import org.fazhi.fact.StandardReportExtractor;
import org.fazhi.pipeline.LexiconReference;
import org.fazhi.segment.HanLpTransliterator;
import org.junit.jupiter.api.Test;

/** Everything that is extracted from the sample passes the shapes, alone and together. */
class SampleTextsTest {

  private static final Path SAMPLE = Path.of("src/main/resources/sample");

  private final GraphShapes shapes = GraphShapes.load();
  private final ReportMapper mapper =
      new ReportMapper(
          new Iris(Iris.DEFAULT_BASE, new HanLpTransliterator()::toLatin),
          LexiconReference.load(),
          Provenance.timeless("0.0.0-test"));

  @Test
  void everySampleTextGivesAGraphThatConformsToTheShapes() throws Exception {
    StandardReportExtractor extractor = StandardReportExtractor.load();
    Graph union = GraphFactory.createDefaultGraph();
    for (Path file : texts()) {
      ReportGraph graph = map(extractor, file);
      assertThat(violations(graph.toGraph())).as(file.toString()).isEmpty();
      graph.triples().forEach(union::add);
    }
    // What reports say about a thing they share must fit together: one title, one name.
    assertThat(violations(union)).isEmpty();
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private ReportGraph map(StandardReportExtractor extractor, Path file)
      throws IOException, NoReportException {
    DocumentSource source =
        new DocumentSource(file.getFileName().toString(), "0".repeat(64), "text/plain");
    return mapper.map(extractor.extract(new SourceDocument(source, Files.readString(file))));
  }

  private List<String> violations(Graph graph) {
    return shapes.validate(graph).getEntries().stream().map(ReportEntry::toString).toList();
  }
}
