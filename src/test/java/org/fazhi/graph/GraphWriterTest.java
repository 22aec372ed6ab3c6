package org.fazhi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class GraphWriterTest {

  private final ReportMapper mapper =
      new ReportMapper(
          SampleReport.IRIS, SampleReport.REFERENCE, Provenance.timeless("0.0.0-test"));

  private final List<ReportGraph> graphs =
      List.of(
          mapper.map(SampleReport.facts()),
          mapper.map(SampleReport.facts(), Optional.of("second")));

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TTL")
  void whatIsWrittenReadsBackAsTheSameNamedGraphs(GraphFormat format) {
    Dataset read = read(format, written(format));
    assertThat(read.getDefaultModel().isEmpty()).isTrue();
    assertThat(read.listModelNames()).toIterable().hasSize(graphs.size());
    assertThat(graphs)
        .allSatisfy(
            graph ->
                assertThat(
                        read.getNamedModel(graph.report())
                            .isIsomorphicWith(ModelFactory.createModelForGraph(graph.toGraph())))
                    .isTrue());
  }

  @Test
  void turtleHoldsAllReportsInOneGraph() {
    Dataset read = read(GraphFormat.TTL, written(GraphFormat.TTL));
    assertThat(
            graphs.stream()
                .allMatch(
                    graph ->
                        read.getDefaultModel()
                            .containsAll(ModelFactory.createModelForGraph(graph.toGraph()))))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void chineseIsWrittenAsSuch(GraphFormat format) {
    assertThat(new String(written(format), StandardCharsets.UTF_8)).contains("局长章𬭎带头");
  }

  @ParameterizedTest
  @EnumSource
  void noReportsGiveAnEmptyDocument(GraphFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.writer(out, SampleReport.IRIS).close();
    assertThat(read(format, out.toByteArray()).asDatasetGraph().isEmpty()).isTrue();
  }

  private byte[] written(GraphFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphWriter writer = format.writer(out, SampleReport.IRIS)) {
      graphs.forEach(writer::write);
    }
    return out.toByteArray();
  }

  private static Dataset read(GraphFormat format, byte[] bytes) {
    Dataset dataset = DatasetFactory.create();
    RDFParser.source(new ByteArrayInputStream(bytes))
        .lang(RDFLanguages.contentTypeToLang(format.mediaType()))
        .parse(dataset);
    return dataset;
  }
}
