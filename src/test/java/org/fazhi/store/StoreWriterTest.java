package org.fazhi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.store.Graphs.TO_SIMPLIFIED;
import static org.fazhi.store.Graphs.ask;
import static org.fazhi.store.Graphs.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreWriterTest {

  @TempDir Path folder;

  private static ExtractedReport report(int number, String text) {
    return ReportRegistryTest.report(number + ".txt", text, "20" + (10 + number));
  }

  private static void add(Path store, ExtractedReport report) {
    try (StoreWriter writer = StoreWriter.open(store)) {
      writer.add(report);
    }
  }

  private static Set<String> stored(Path store) {
    try (Tdb2GraphStore opened = Tdb2GraphStore.open(store, TO_SIMPLIFIED)) {
      return Txn.calculateRead(
          opened.generation().data(),
          () -> {
            Set<String> lines = new TreeSet<>();
            opened
                .generation()
                .data()
                .getDefaultGraph()
                .find()
                .mapWith(Triple::toString)
                .forEach(lines::add);
            return lines;
          });
    }
  }

  @Test
  void aSecondWriterIsRefused() {
    try (StoreWriter first = StoreWriter.open(folder)) {
      assertThat(first.add(report(1, "甲"))).isTrue();
      assertThatThrownBy(() -> StoreWriter.open(folder))
          .isInstanceOf(StoreInUseException.class)
          .hasMessageContaining("another build or update is writing");
    }
  }

  @Test
  void aStoreThatIsOpenIsWrittenBesideAndCatchesUp() {
    add(folder, report(1, "甲"));
    try (Tdb2GraphStore served = Tdb2GraphStore.open(folder, TO_SIMPLIFIED)) {
      assertThatThrownBy(() -> Tdb2GraphStore.open(folder, TO_SIMPLIFIED))
          .isInstanceOf(StoreInUseException.class);
      add(folder, report(2, "乙"));
      assertThat(search(served, "乙")).isEmpty();
      assertThat(served.catchUp()).isTrue();
      assertThat(search(served, "乙")).hasSize(2);
      assertThat(Tdb2GraphStore.servedUpTo(folder)).isEqualTo(Tdb2GraphStore.journalEnd(folder));
      assertThat(served.catchUp()).isFalse();
    }
  }

  @Test
  void whatWasReadBeforeIsKnown() {
    ExtractedReport report = report(1, "甲");
    add(folder, report);
    try (StoreWriter writer = StoreWriter.open(folder)) {
      assertThat(writer.knows(report.source(), report.digest(), "1")).isTrue();
      assertThat(writer.knows(report.source(), report.digest(), "2")).isFalse();
      assertThat(writer.knows(report.source(), "other", "1")).isFalse();
    }
  }

  /**
   * Whatever was added, changed and removed on the way, the rest is as if nothing else had been.
   */
  @Test
  void afterAnySequenceOfChangesTheStoreEqualsAFreshOne() {
    Random random = new Random(20240401);
    Path changed = folder.resolve("changed");
    List<ExtractedReport> last = new ArrayList<>(Collections.nCopies(6, null));
    for (int step = 0; step < 40; step++) {
      int number = random.nextInt(6);
      try (StoreWriter writer = StoreWriter.open(changed)) {
        if (random.nextInt(4) == 0 && last.get(number) != null) {
          assertThat(writer.remove(number + ".txt")).isEqualTo(1);
          last.set(number, null);
        } else {
          last.set(number, report(number, "text " + random.nextInt(3)));
          writer.add(last.get(number));
        }
      }
      if (step % 7 == 0) {
        stored(changed);
      }
    }
    Path fresh = folder.resolve("fresh");
    try (StoreWriter writer = StoreWriter.open(fresh)) {
      last.stream().filter(Objects::nonNull).forEach(writer::add);
    }
    assertThat(stored(changed)).isEqualTo(stored(fresh));
  }

  @Test
  void aBackupIsTheStore() {
    add(folder.resolve("store"), report(1, "甲"));
    Path backup = folder.resolve("backup");
    assertThat(StoreBackup.backup(folder.resolve("store"), backup)).isEqualTo(1);
    assertThat(StoreBackup.restore(backup, folder.resolve("copy"))).isEqualTo(1);
    assertThat(stored(folder.resolve("copy"))).isEqualTo(stored(folder.resolve("store")));
    assertThatThrownBy(() -> StoreBackup.restore(backup, folder.resolve("copy")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("there is a store in");
  }

  @Test
  void aFigureThatWasReplacedLeavesNothingBehind() {
    String graph = "https://example.org/figures";
    try (Tdb2GraphStore store = Tdb2GraphStore.openOrCreate(folder, TO_SIMPLIFIED)) {
      store.apply(
          StoreChange.replace(
              graph,
              Graphs.turtle(
                  "x:f fz:value \"1\"^^<http://www.w3.org/2001/XMLSchema#decimal>, 2.50 .")));
      assertThat(ask(store, "?x fz:value 1.0")).containsExactly("f");
      store.apply(StoreChange.replace(graph, Graphs.turtle("x:f fz:value 7 .")));
      assertThat(ask(store, "?f fz:value ?v BIND (STR(?v) AS ?x)")).containsExactly("7");
      store.apply(StoreChange.remove(graph));
      assertThat(ask(store, "?x fz:value ?v")).isEmpty();
    }
  }
}
