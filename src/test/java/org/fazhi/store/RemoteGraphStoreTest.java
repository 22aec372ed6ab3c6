package org.fazhi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.store.Graphs.ask;
import static org.fazhi.store.Graphs.turtle;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemoteGraphStoreTest {

  private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
  private final FusekiServer server = FusekiServer.create().port(0).add("/store", dataset).build();

  private RemoteGraphStore store() {
    String url = "http://localhost:" + server.getPort() + "/store/";
    return RemoteGraphStore.writing(url + "sparql", url + "update");
  }

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void reportsAreReplacedMovedAndRemovedAsInTheEmbeddedStore() {
    try (GraphStore store = store()) {
      ReportRegistry registry = new ReportRegistry(store);
      assertThat(registry.add(ReportRegistryTest.report("b.txt", "text b", "2022"))).isTrue();
      assertThat(registry.add(ReportRegistryTest.report("b.txt", "text b", "2022"))).isFalse();
      assertThat(registry.add(ReportRegistryTest.report("a.txt", "text a", "2022"))).isTrue();
      String plain = "https://example.org/report/2022";
      assertThat(ask(store, "GRAPH <" + plain + "> { <" + plain + "> dcterms:title ?x }"))
          .containsExactly("text a");
      assertThat(store.reportsOf(plain))
          .extracting(StoredReport::name)
          .containsExactly("a.txt", "b.txt");
      assertThat(store.report(plain)).map(StoredReport::name).contains("a.txt");
      registry.add(ReportRegistryTest.report("a.txt", "text c", "2023"));
      assertThat(ask(store, "GRAPH <" + plain + "> { <" + plain + "> dcterms:title ?x }"))
          .containsExactly("text b");
      assertThat(ask(store, "GRAPH ?g { ?r fz:hasSection/dcterms:title ?x }"))
          .containsExactly("text b 一", "text c 一");
    }
  }

  @Test
  void literalsArriveAsTheyAre() {
    try (GraphStore store = store()) {
      store.apply(
          StoreChange.replace(
              "https://example.org/g", turtle("x:a x:p \"\"\"a \"b\" \\\\ \n 𠮷\"\"\" .")));
      assertThat(ask(store, "GRAPH ?g { ?s x:p ?x }")).containsExactly("a \"b\" \\ \n 𠮷");
    }
  }

  @Test
  void aStoreThatDoesNotAnswerIsNamed() {
    try (GraphStore store = store()) {
      server.stop();
      assertThatThrownBy(() -> ask(store, "?x ?p ?o"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("does not answer");
    }
  }
}
