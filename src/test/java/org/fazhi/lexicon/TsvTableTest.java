package org.fazhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTableTest {

  @Test
  void readsRowsBelowCommentsAndHeader() throws IOException {
    TsvTable table = table("# 用途\nid\tpattern\na\t法|规\n\nb\t\n");

    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).list("pattern")).containsExactly("法", "规");
    assertThat(table.rows().get(1).find("pattern")).isEmpty();
  }

  @Test
  void namesTheColumnThatIsMissing() {
    assertBroken("id\na\n", "rules.tsv:1: no column [pattern]");
  }

  @Test
  void namesTheColumnThatNobodyAskedFor() {
    assertBroken("id\tpattern\tcolour\na\tb\tc\n", "rules.tsv:1: unknown column colour");
  }

  @Test
  void countsTheCellsOfARowThatHasTooFew() {
    assertBroken("id\tpattern\na\tb\na\n", "rules.tsv:3: 1 cells where the header has 2");
  }

  @Test
  void tellsThePlaceOfABadPattern() throws IOException {
    TsvRow row = table("# 用途\nid\tpattern\na\t(法\n").rows().get(0);

    assertThatThrownBy(() -> row.pattern("pattern"))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("rules.tsv:3: no pattern in column pattern: ");
  }

  @Test
  void tellsThePlaceOfAnEmptyCellThatMustNotBe() throws IOException {
    TsvRow row = table("id\tpattern\na\t\n").rows().get(0);

    assertThatThrownBy(() -> row.get("pattern"))
        .isInstanceOf(LexiconException.class)
        .hasMessage("rules.tsv:2: empty cell in column pattern");
  }

  @Test
  void tellsThatAFileIsMissing() {
    assertThatThrownBy(() -> TsvTable.load("no-such-file.tsv", "id"))
        .isInstanceOf(LexiconException.class)
        .hasMessage("no-such-file.tsv:0: no such lexicon file");
  }

  @Test
  void everyRowKnowsItsLine() throws IOException {
    List<TsvRow> rows = table("id\tpattern\na\t1\nb\t2\n").rows();

    assertThat(rows.get(0).broken("x")).hasMessage("rules.tsv:2: x");
    assertThat(rows.get(1).broken("x")).hasMessage("rules.tsv:3: x");
  }

  private static TsvTable table(String content) throws IOException {
    return TsvTable.read("rules.tsv", new StringReader(content), "id", "pattern");
  }

  private static void assertBroken(String content, String message) {
    assertThatThrownBy(() -> table(content))
        .isInstanceOf(LexiconException.class)
        .hasMessage(message);
  }
}
