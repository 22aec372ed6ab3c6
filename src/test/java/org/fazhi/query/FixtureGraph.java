package org.fazhi.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.fazhi.store.StoreWriter;
import org.fazhi.store.Tdb2GraphStore;

/** The reports of {@code graph/reports.trig} with the ontology, as a store serves them. */
final class FixtureGraph {

  private static final String BASE = "https://w3id.org/fazhi/";

  private FixtureGraph() {}

  /**
   * A data set whose default graph is the union of its graphs, with a full-text index and what is
   * derived beside it.
   */
  static Dataset load() {
    Path folder = temporaryFolder();
    DatasetGraph parsed = DatasetGraphFactory.create();
    parser("/graph/reports.trig").lang(Lang.TRIG).parse(parsed);
    for (String file : List.of("fazhi", "measures")) {
      parser("/ontology/" + file + ".ttl")
          .lang(Lang.TURTLE)
          .parse(parsed.getGraph(NodeFactory.createURI(BASE + file)));
    }
    try (StoreWriter writer = StoreWriter.open(folder)) {
      parsed
          .listGraphNodes()
          .forEachRemaining(name -> writer.put(name.getURI(), parsed.getGraph(name)));
    }
    return DatasetFactory.wrap(
        Tdb2GraphStore.open(folder, UnaryOperator.identity()).dataset().orElseThrow());
  }

  private static RDFParserBuilder parser(String resource) {
    return RDFParserBuilder.create().source(FixtureGraph.class.getResourceAsStream(resource));
  }

  private static Path temporaryFolder() {
    try {
      Path folder = Files.createTempDirectory("fazhi-fixture-");
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(folder.toFile())));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
