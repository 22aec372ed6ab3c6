package org.fazhi.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fazhi.corpus.Finders;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of {@code title-context.tsv} on the stretches that stand beside them. */
class TitleContextTest {

  static List<TsvRow> rows() {
    return TsvTable.load(
            "title-context.tsv",
            "id",
            "side",
            "pattern",
            "endings",
            "kind",
            "example",
            "counter_example")
        .rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tellTheKindOfTheirExampleAndAnotherOfTheirCounterExample(TsvRow row) {
    assertThat(kind(row.get("example"))).as(row.get("example")).isEqualTo(row.get("kind"));
    assertThat(kind(row.get("counter_example")))
        .as(row.get("counter_example"))
        .isNotEqualTo(row.get("kind"));
  }

  private static String kind(String text) {
    return Finders.citations(text, Optional.empty()).stream()
        .map(citation -> citation.document().kind().id())
        .findFirst()
        .orElse("none");
  }
}
