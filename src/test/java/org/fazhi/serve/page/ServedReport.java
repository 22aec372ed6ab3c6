package org.fazhi.serve.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
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

/** A server on a free port with the report of {@code page/report.ttl} and the ontology. */
public final class ServedReport implements AutoCloseable {

  public static final String REPORT = "id/report/420683/shiliju-test/2023";

  private static final String BASE = "https://w3id.org/fazhi/";

  private final GraphStore store;
  private final FazhiServer server;

  public ServedReport(Path folder) throws IOException {
    this(folder, Map.of(), ServerOptions.onPort(0));
  }

  /**
   * @param others files of further reports, by their IRI without the base
   */
  public ServedReport(Path folder, Map<String, String> others) throws IOException {
    this(folder, others, ServerOptions.onPort(0));
  }

  ServedReport(Path folder, Map<String, String> others, ServerOptions options) throws IOException {
    store = Tdb2GraphStore.openOrCreate(folder.resolve("store"), UnaryOperator.identity());
    store.apply(StoreChange.replace(BASE + REPORT, read("/page/report.ttl")));
    for (Map.Entry<String, String> other : others.entrySet()) {
      store.apply(StoreChange.replace(BASE + other.getKey(), read(other.getValue())));
    }
    store.apply(StoreChange.replace(BASE + "fazhi", Ontology.VOCABULARY.read()));
    store.apply(StoreChange.replace(BASE + "measures", Ontology.MEASURES.read()));
    server = FazhiServer.start(store, options);
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
    return server.address() + path;
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
