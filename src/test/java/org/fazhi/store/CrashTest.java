package org.fazhi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.store.Graphs.TO_SIMPLIFIED;
import static org.fazhi.store.Graphs.ask;
import static org.fazhi.store.Graphs.search;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.fazhi.graph.stored.Expander;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

  private static final int FINISHED = 3;

  @TempDir Path folder;

  @Test
  void everyFinishedReportSurvivesAndNoHalfReport() throws Exception {
    Path store = folder.resolve("store");
    Process builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Builder.class.getName(),
                    store.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(builder.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(builder.exitValue()).isEqualTo(Builder.CRASHED);

    try (Tdb2GraphStore reopened = Tdb2GraphStore.open(store, TO_SIMPLIFIED)) {
      assertThat(ask(reopened, "?r fz:hasSection/dcterms:title ?x"))
          .containsExactly("text 0 一", "text 1 一", "text 2 一");
      assertThat(search(reopened, "text")).hasSize(2 * FINISHED);
      try (StoreWriter writer = StoreWriter.open(store)) {
        assertThat(writer.add(ReportRegistryTest.report("9.txt", "text 9", "2029"))).isTrue();
      }
      reopened.catchUp();
      assertThat(search(reopened, "text")).hasSize(2 * FINISHED + 2);
    }
  }

  /** Finishes some reports, then dies with the next one half written. */
  static final class Builder {

    static final int CRASHED = 99;

    private Builder() {}

    public static void main(String[] args) {
      Tdb2GraphStore store = Tdb2GraphStore.openOrCreate(Path.of(args[0]), TO_SIMPLIFIED);
      try (StoreWriter writer = StoreWriter.open(Path.of(args[0]))) {
        for (int i = 0; i < FINISHED; i++) {
          writer.add(ReportRegistryTest.report(i + ".txt", "text " + i, "202" + i));
        }
      }
      store.catchUp();
      ExtractedReport half = ReportRegistryTest.report("9.txt", "text 9", "2029");
      DatasetGraph dataset = store.dataset().orElseThrow();
      Node graph = NodeFactory.createURI(half.identity());
      Txn.executeWrite(
          dataset,
          () -> {
            Expander.expand(half.content()).forEach(triple -> dataset.getGraph(graph).add(triple));
            Runtime.getRuntime().halt(CRASHED);
          });
    }
  }
}
