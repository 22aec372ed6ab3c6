package org.fazhi.serve.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.lib.FileOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.fazhi.graph.Ontology;
import org.fazhi.serve.FazhiServer;
import org.fazhi.serve.ServerOptions;
import org.fazhi.store.GraphStore;
import org.fazhi.store.StoreChange;
import org.fazhi.store.Tdb2GraphStore;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server on a free port with the report of {@code page/report.ttl} and the ontology, for the time
 * of a test class.
 */
public final class ServedReport implements BeforeAllCallback, AfterAllCallback {

  public static final String REPORT = "id/report/420683/shiliju-test/2023";

  private static final String BASE = "https://w3id.org/fazhi/";

  private final Map<String, String> others;
  private final ServerOptions options;
  private Optional<Running> running = Optional.empty();

  private record Running(Path folder, GraphStore store, FazhiServer server) {}

  public ServedReport() {
    this(Map.of());
  }

  /**
   * @param others files of further reports, by their IRI without the base
   */
  public ServedReport(Map<String, String> others) {
    this(others, ServerOptions.onPort(0));
  }

  ServedReport(Map<String, String> others, ServerOptions options) {
    this.others = others;
    this.options = options;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    Path folder = Files.createTempDirectory("served");
    GraphStore store =
        Tdb2GraphStore.openOrCreate(folder.resolve("store"), UnaryOperator.identity());
    store.apply(StoreChange.replace(BASE + REPORT, read("/page/report.ttl")));
    for (Map.Entry<String, String> other : others.entrySet()) {
      store.apply(StoreChange.replace(BASE + other.getKey(), read(other.getValue())));
    }
    store.apply(StoreChange.replace(BASE + "fazhi", Ontology.VOCABULARY.read()));
    store.apply(StoreChange.replace(BASE + "measures", Ontology.MEASURES.read()));
    running = Optional.of(new Running(folder, store, FazhiServer.start(store, options)));
  }

  private static Graph read(String resource) throws IOException {
    Graph report = GraphFactory.createDefaultGraph();
    try (InputStream in =
        Objects.requireNonNull(ServedReport.class.getResourceAsStream(resource))) {
      RDFParser.source(in).lang(Lang.TURTLE).parse(report);
    }
    return report;
  }

  /** Address of a page: {@code id/region/420683}. */
  public String address(String path) {
    return running.orElseThrow().server().address() + path;
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    Running ended = running.orElseThrow();
    ended.server().close();
    ended.store().close();
    FileOps.clearAll(ended.folder().toFile());
    Files.delete(ended.folder());
  }
}
