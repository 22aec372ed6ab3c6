package org.fazhi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.store.Graphs.TO_SIMPLIFIED;
import static org.fazhi.store.Graphs.ask;
import static org.fazhi.store.Graphs.search;
import static org.fazhi.store.Graphs.turtle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Tdb2GraphStoreTest {

  private static final String G1 = "https://example.org/g1";
  private static final String G2 = "https://example.org/g2";
  private static final String LAW = "x:law dcterms:title \"中华人民共和国行政处罚法\" .";

  @TempDir Path folder;
  private Tdb2GraphStore store;

  @BeforeEach
  void open() {
    store = Tdb2GraphStore.openOrCreate(folder.resolve("store"), TO_SIMPLIFIED);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen() {
    store.close();
    open();
  }

  private void put(String graph, String turtle) {
    store.apply(StoreChange.replace(graph, turtle(turtle)));
  }

  @Test
  void queriesSeeTheUnionOfAllGraphs() {
    put(G1, "x:a x:p x:b .");
    put(G2, "x:b x:p x:c .");
    assertThat(ask(store, "x:a x:p/x:p ?x")).containsExactly("c");
  }

  @Test
  void replacingAGraphLeavesNothingOfItsFormerContent() {
    put(G1, "x:a x:p x:b, x:c .");
    put(G1, "x:a x:p x:c, x:d .");
    assertThat(ask(store, "x:a x:p ?x")).containsExactly("c", "d");
  }

  @Test
  void contentIsThereAfterReopening() {
    put(G1, LAW);
    reopen();
    assertThat(ask(store, "?x dcterms:title ?t")).containsExactly("law");
    assertThat(search(store, "处罚法")).containsExactly("law");
  }

  @Test
  void titlesAreFoundByAnyPartInEitherScript() {
    put(G1, LAW);
    assertThat(search(store, "处罚法")).containsExactly("law");
    assertThat(search(store, "處罰法")).containsExactly("law");
    assertThat(search(store, "政处")).containsExactly("law");
    assertThat(search(store, "罚")).containsExactly("law");
    assertThat(search(store, "《行政处罚法》")).containsExactly("law");
    assertThat(search(store, "行政 法")).containsExactly("law");
    assertThat(search(store, "处法")).isEmpty();
    assertThat(search(store, "法处罚")).isEmpty();
    assertThat(search(store, "行政 许可")).isEmpty();
  }

  @Test
  void traditionalNamesAreFoundBySimplifiedWords() {
    put(G1, "x:agency skos:prefLabel \"科學技術局\"@zh .");
    assertThat(search(store, "科学技术")).containsExactly("agency");
  }

  @Test
  void documentNumbersAreFoundWithAnyBrackets() {
    put(G1, "x:doc dcterms:title \"关于印发办法的通知（诸政办发〔2023〕5号）\" .");
    assertThat(search(store, "诸政办发[2023]5号")).containsExactly("doc");
    assertThat(search(store, "诸政办发〔2023〕5号")).containsExactly("doc");
    assertThat(search(store, "２０２３")).containsExactly("doc");
    assertThat(search(store, "诸政办发〔2023〕6号")).isEmpty();
  }

  @Test
  void oddSearchesFindNothingAndDoNoHarm() {
    put(G1, LAW);
    assertThat(search(store, "")).isEmpty();
    assertThat(search(store, "《》")).isEmpty();
    assertThat(search(store, "((")).isEmpty();
    assertThat(search(store, "title:处罚 AND")).isEmpty();
  }

  @Test
  void searchesMayNameAProperty() {
    put(G1, LAW + " x:agency skos:prefLabel \"行政处罚办公室\" .");
    assertThat(ask(store, "?x text:query (skos:prefLabel \"处罚\")")).containsExactly("agency");
    assertThat(ask(store, "?x text:query (dcterms:title \"处罚\")")).containsExactly("law");
    assertThat(ask(store, "?x text:query (dcterms:title skos:prefLabel \"处罚\")"))
        .containsExactly("agency", "law");
  }

  @Test
  void searchesGiveScoreAndWords() {
    put(G1, LAW);
    assertThat(ask(store, "(?s ?score ?x) text:query \"处罚\" FILTER (?score > 0)"))
        .containsExactly("中华人民共和国行政处罚法");
  }

  @Test
  void allIndexedPropertiesAreSearched() {
    put(
        G1,
        """
        PREFIX foaf: <http://xmlns.com/foaf/0.1/>
        PREFIX schema: <https://schema.org/>
        x:a skos:prefLabel "甲局" . x:b skos:altLabel "甲局" . x:c dcterms:title "甲局" .
        x:d fz:fullName "甲局" . x:e fz:quote "甲局" . x:f schema:text "甲局" . x:g foaf:name "甲局" .
        """);
    assertThat(search(store, "甲局")).containsExactly("a", "b", "c", "d", "e", "f", "g");
  }

  @Test
  void removedAndReplacedTitlesAreNoLongerFound() {
    put(G1, LAW);
    put(G1, "x:law dcterms:title \"中华人民共和国行政许可法\" .");
    assertThat(search(store, "处罚法")).isEmpty();
    assertThat(search(store, "许可法")).containsExactly("law");
    store.apply(StoreChange.remove(G1));
    assertThat(search(store, "许可法")).isEmpty();
    assertThat(ask(store, "?x ?p ?o")).isEmpty();
  }

  @Test
  void aReaderThatFailsLeavesTheIndexToTheWriter() {
    DatasetGraph dataset = store.dataset().orElseThrow();
    Txn.executeWrite(
        dataset,
        () -> {
          dataset.add(Quad.create(NodeFactory.createURI(G1), turtle(LAW).find().next()));
          assertThatThrownBy(CompletableFuture.runAsync(() -> failToRead(dataset))::join)
              .hasRootCauseMessage("on purpose");
        });
    assertThat(search(store, "处罚法")).containsExactly("law");
  }

  private static void failToRead(DatasetGraph dataset) {
    Txn.executeRead(
        dataset,
        () -> {
          throw new IllegalStateException("on purpose");
        });
  }

  @Test
  void aTitleInTwoGraphsIsFoundOnceUntilBothAreGone() {
    put(G1, LAW);
    put(G2, LAW);
    assertThat(hits("处罚法")).isEqualTo(1);
    store.apply(StoreChange.remove(G1));
    assertThat(hits("处罚法")).isEqualTo(1);
    store.apply(StoreChange.remove(G2));
    assertThat(hits("处罚法")).isZero();
  }

  private long hits(String words) {
    return store.query(
        QueryFactory.create(
            Graphs.PREFIXES + "SELECT ?s WHERE { ?s text:query \"" + words + "\" }"),
        execution -> {
          long count = 0;
          for (var rows = execution.execSelect(); rows.hasNext(); rows.next()) {
            count++;
          }
          return count;
        });
  }

  @Test
  void changesThroughTheDataSetReachTheIndexToo() {
    DatasetGraph dataset = store.dataset().orElseThrow();
    Graph graph = turtle(LAW);
    Node name = NodeFactory.createURI(G1);
    Txn.executeWrite(dataset, () -> dataset.addGraph(name, graph));
    assertThat(search(store, "处罚法")).containsExactly("law");
    Txn.executeWrite(dataset, () -> dataset.removeGraph(name));
    assertThat(search(store, "处罚法")).isEmpty();
  }

  @Test
  void anAbortedChangeLeavesNoTrace() {
    put(G1, LAW);
    DatasetGraph dataset = store.dataset().orElseThrow();
    assertThatThrownBy(
            () ->
                Txn.executeWrite(
                    dataset,
                    () -> {
                      dataset.addGraph(
                          NodeFactory.createURI(G2), turtle("x:other dcterms:title \"处罚法\" ."));
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
    assertThat(search(store, "处罚法")).containsExactly("law");
    reopen();
    assertThat(search(store, "处罚法")).containsExactly("law");
    assertThat(ask(store, "GRAPH ?x {}")).containsExactly("g1", "derived");
    put(G2, "x:other dcterms:title \"处罚法\" .");
    assertThat(search(store, "处罚法")).containsExactly("law", "other");
  }

  @Test
  void aLostIndexIsMadeAnew() throws IOException {
    put(G1, LAW);
    store.close();
    deleteFiles(folder.resolve("store/index-000001/text"));
    open();
    assertThat(search(store, "处罚法")).containsExactly("law");
  }

  @Test
  void anIndexBehindTheDataIsMadeAnew() throws IOException {
    put(G1, "x:old dcterms:title \"处罚法\" .");
    store.close();
    Path text = folder.resolve("store/index-000001/text");
    copyFiles(text, folder.resolve("earlier"));
    open();
    put(G1, LAW);
    store.close();
    deleteFiles(text);
    copyFiles(folder.resolve("earlier"), text);
    open();
    assertThat(search(store, "处罚法")).containsExactly("law");
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws IOException {
    put(G1, LAW);
    store.close();
    try (Stream<Path> files = Files.list(folder.resolve("store/index-000001/text"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    open();
    assertThat(search(store, "处罚法")).containsExactly("law");
  }

  @Test
  void recordsOfTheStoreAreNotPartOfTheData() {
    try (StoreWriter writer = StoreWriter.open(folder.resolve("store"))) {
      writer.add(ReportRegistryTest.report("a.txt", "text a", "2022"));
    }
    store.catchUp();
    DatasetGraph dataset = store.dataset().orElseThrow();
    Txn.executeRead(
        dataset,
        () -> {
          assertThat(dataset.getDefaultGraph().find().toList())
              .noneMatch(triple -> triple.getPredicate().getURI().startsWith("urn:fazhi"));
          dataset
              .find()
              .forEachRemaining(
                  quad -> assertThat(quad.getPredicate().getURI()).doesNotStartWith("urn:fazhi"));
        });
    assertThat(ask(store, "?s ?x ?o FILTER STRSTARTS(STR(?x), 'urn:')")).isEmpty();
  }

  @Test
  void aFolderWithOtherThingsIsNoStore() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "…");
    assertThatThrownBy(() -> Tdb2GraphStore.openOrCreate(other, TO_SIMPLIFIED))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("neither empty nor a store");
    assertThatThrownBy(() -> Tdb2GraphStore.open(folder.resolve("none"), TO_SIMPLIFIED))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no store in");
  }

  private static void deleteFiles(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.delete(file);
      }
    }
  }

  private static void copyFiles(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }
}
