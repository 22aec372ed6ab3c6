package org.fazhi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.store.Graphs.TO_SIMPLIFIED;
import static org.fazhi.store.Graphs.ask;
import static org.fazhi.store.Graphs.turtle;

import java.nio.file.Path;
import java.util.List;
import org.fazhi.graph.stored.CondensedReport;
import org.fazhi.graph.stored.Condenser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportRegistryTest {

  private static final String BASE = "https://example.org/report/";

  @TempDir Path folder;
  private Tdb2GraphStore store;
  private final Adding registry = new Adding();

  @BeforeEach
  void open() {
    store = Tdb2GraphStore.openOrCreate(folder.resolve("store"), TO_SIMPLIFIED);
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** Adds a report as a builder does, and has the store take it in. */
  private final class Adding {
    boolean add(ExtractedReport report) {
      boolean changed;
      try (StoreWriter writer = StoreWriter.open(folder.resolve("store"))) {
        changed = writer.add(report);
      }
      store.catchUp();
      return changed;
    }
  }

  static ExtractedReport report(String name, String text, String year) {
    return report("/reports/" + name, name, text, year);
  }

  private static ExtractedReport report(String location, String name, String text, String year) {
    String digest = SourceKey.of(text).value();
    String iri = BASE + year;
    return new ExtractedReport(
        iri,
        BASE + "text-" + digest.substring(0, 8) + "/" + year,
        name,
        digest,
        SourceKey.of(location),
        "1",
        content(
            iri,
            """
            <%1$s> dcterms:title "%2$s"; fz:hasSection <%1$s#section-1> .
            <%1$s#section-1> dcterms:title "%2$s 一" .
            """
                .formatted(iri, text)));
  }

  private static CondensedReport content(String iri, String turtle) {
    return Condenser.condense(iri, turtle(turtle).find().toList());
  }

  private String graphOf(String title) {
    List<String> graphs =
        ask(store, "GRAPH ?x { ?r fz:hasSection ?s; dcterms:title '" + title + "' }");
    assertThat(graphs).hasSize(1);
    return graphs.get(0);
  }

  private List<String> titles() {
    return ask(store, "?r fz:hasSection/dcterms:title ?x");
  }

  @Test
  void theSameReportAgainChangesNothing() {
    assertThat(registry.add(report("a.txt", "甲", "2022"))).isTrue();
    assertThat(registry.add(report("a.txt", "甲", "2022"))).isFalse();
    assertThat(titles()).containsExactly("甲 一");
  }

  @Test
  void newBytesInTheSamePlaceReplaceTheReport() {
    registry.add(report("a.txt", "甲", "2022"));
    assertThat(registry.add(report("a.txt", "甲改", "2022"))).isTrue();
    assertThat(titles()).containsExactly("甲改 一");
    assertThat(graphOf("甲改")).isEqualTo("2022");
  }

  @Test
  void newBytesThatReadAsAnotherYearReplaceTheReportToo() {
    registry.add(report("a.txt", "甲", "2022"));
    registry.add(report("a.txt", "甲改", "2023"));
    assertThat(titles()).containsExactly("甲改 一");
    assertThat(graphOf("甲改")).isEqualTo("2023");
  }

  @Test
  void aNewExtractionOfTheSameBytesReplacesTheOld() {
    ExtractedReport before = report("a.txt", "甲", "2022");
    registry.add(before);
    ExtractedReport after =
        new ExtractedReport(
            before.identity(),
            before.variantIri(),
            before.name(),
            before.digest(),
            before.source(),
            "2",
            content(
                before.identity(),
                "<" + before.identity() + "> dcterms:title \"甲\"; fz:hasSection x:s ."));
    assertThat(registry.add(after)).isTrue();
    assertThat(ask(store, "?r fz:hasSection ?x")).containsExactly("s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "acb", "bac", "bca", "cab", "cba"})
  void textsThatShareBodyAndYearAreToldApartWhateverTheirOrder(String order) {
    order.chars().forEach(c -> registry.add(report((char) c + ".txt", "text " + (char) c, "2022")));
    String b = SourceKey.of("text b").value().substring(0, 8);
    assertThat(graphOf("text a")).isEqualTo("2022");
    assertThat(ask(store, "GRAPH ?g { ?r dcterms:title 'text b' } BIND (STR(?g) AS ?x)"))
        .hasSize(1);
    assertThat(store.report(BASE + "text-" + b + "/2022")).isPresent();
    assertThat(titles()).containsExactly("text a 一", "text b 一", "text c 一");
    assertThat(store.reportsOf(BASE + "2022")).hasSize(3);
    assertThat(ask(store, "?x fz:hasSection ?s FILTER(!STRSTARTS(STR(?s), STR(?x)))")).isEmpty();
    order
        .chars()
        .forEach(
            c ->
                assertThat(registry.add(report((char) c + ".txt", "text " + (char) c, "2022")))
                    .isFalse());
  }

  @Test
  void whenTheFirstTextLeavesTheNextTakesThePlainIri() {
    registry.add(report("a.txt", "text a", "2022"));
    registry.add(report("b.txt", "text b", "2022"));
    registry.add(report("a.txt", "text a2", "2023"));
    assertThat(graphOf("text b")).isEqualTo("2022");
    assertThat(graphOf("text a2")).isEqualTo("2023");
    assertThat(store.reportsOf(BASE + "2022"))
        .extracting(StoredReport::name)
        .containsExactly("b.txt");
  }

  @Test
  void theSameBytesInTwoPlacesAreOneText() {
    registry.add(report("/x/a.txt", "a.txt", "甲", "2022"));
    registry.add(report("/y/a.txt", "a.txt", "甲", "2022"));
    assertThat(titles()).containsExactly("甲 一");
    // One of the two copies changes: now there are two texts.
    registry.add(report("/y/a.txt", "a.txt", "乙", "2022"));
    assertThat(titles()).containsExactly("乙 一", "甲 一");
  }

  @Test
  void standardInputGivesAReportNoNameThatItHasAlready() {
    registry.add(report("a.txt", "甲", "2022"));
    registry.add(report("-2022", "-", "甲", "2022"));
    assertThat(store.reportsOf(BASE + "2022"))
        .extracting(StoredReport::name)
        .containsExactly("a.txt");
    assertThat(registry.add(report("-2022", "-", "甲", "2022"))).isFalse();
  }

  @Test
  void filesOfOneNameInDifferentFoldersAreDifferentReports() {
    registry.add(report("/2022/a.txt", "a.txt", "甲", "2022"));
    registry.add(report("/2023/a.txt", "a.txt", "乙", "2023"));
    assertThat(titles()).containsExactly("乙 一", "甲 一");
  }
}
