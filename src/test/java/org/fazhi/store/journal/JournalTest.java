package org.fazhi.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.fazhi.graph.stored.CondensedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final String GRAPH = "https://example.org/report/1";

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("journal");
  }

  private static CondensedReport content(String graph, String... words) {
    return CondensedReport.of(
        graph,
        Arrays.stream(words)
            .map(
                word ->
                    Triple.create(
                        NodeFactory.createURI(word.startsWith("own") ? graph : "urn:shared"),
                        NodeFactory.createURI("urn:says"),
                        NodeFactory.createLiteralLang(word, "zh")))
            .toList());
  }

  private static Entry put(String graph, String... words) {
    return Entry.Put.of(content(graph, words), Optional.empty());
  }

  private static Register read(Journal journal) {
    Register register = new Register();
    journal.read(Journal.begin(), register);
    return register;
  }

  @Test
  void contentsComeBackInTheirOrder() {
    try (Journal journal = Journal.open(file())) {
      long end = journal.append(Journal.begin(), List.of(put(GRAPH, "own 一", "二", "own 三")));
      journal.append(end, List.of(put(GRAPH + "0", "二")));
      Register register = read(journal);
      assertThat(register.size()).isEqualTo(2);
      Register.Unit unit = register.find(GRAPH).orElseThrow();
      assertThat(journal.content(GRAPH, unit.place()))
          .isEqualTo(content(GRAPH, "own 一", "二", "own 三"));
      assertThat(journal.keys(unit.place()))
          .isEqualTo(journal.keys(register.find(GRAPH + "0").orElseThrow().place()));
    }
  }

  @Test
  void theLastEntryOfAGraphCounts() {
    try (Journal journal = Journal.open(file())) {
      long end = journal.append(Journal.begin(), List.of(put(GRAPH, "own 一"), put("urn:x", "二")));
      journal.append(end, List.of(put(GRAPH, "own 三"), new Entry.Remove("urn:x")));
      Register register = read(journal);
      assertThat(register.all()).extracting(Register.Unit::graph).containsExactly(GRAPH);
      assertThat(journal.content(GRAPH, register.find(GRAPH).orElseThrow().place()))
          .isEqualTo(content(GRAPH, "own 三"));
    }
  }

  @Test
  void aFrameThatWasCutShortIsDroppedByTheNextWriter() throws IOException {
    long whole;
    try (Journal journal = Journal.open(file())) {
      whole = journal.append(Journal.begin(), List.of(put(GRAPH, "own 一")));
      journal.append(whole, List.of(put("urn:x", "own 二")));
    }
    byte[] bytes = Files.readAllBytes(file());
    for (int length = (int) whole; length < bytes.length; length++) {
      Files.write(file(), Arrays.copyOf(bytes, length));
      try (Journal journal = Journal.open(file())) {
        Register register = new Register();
        assertThat(journal.read(Journal.begin(), register)).isEqualTo(whole);
        assertThat(register.size()).isEqualTo(1);
        journal.append(whole, List.of(put("urn:y", "own 三")));
        assertThat(read(journal).find("urn:y")).isPresent();
      }
    }
  }

  @Test
  void damageBeforeTheEndIsAnError() throws IOException {
    try (Journal journal = Journal.open(file())) {
      long end = journal.append(Journal.begin(), List.of(put(GRAPH, "own 一")));
      journal.append(end, List.of(put("urn:x", "own 二")));
    }
    byte[] bytes = Files.readAllBytes(file());
    bytes[(int) Journal.begin() + 30] ^= 1;
    Files.write(file(), bytes);
    try (Journal journal = Journal.open(file())) {
      assertThatThrownBy(() -> read(journal))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("is damaged at byte " + Journal.begin());
    }
  }

  @Test
  void anotherFileIsNoJournal() throws IOException {
    Files.writeString(file(), "something else");
    assertThatThrownBy(() -> Journal.open(file()))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("was not written by this version");
  }
}
