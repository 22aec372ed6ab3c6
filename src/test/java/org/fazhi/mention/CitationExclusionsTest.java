package org.fazhi.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fazhi.corpus.Finders;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples beside the exclusions of citations, which work only together with a law's form. */
class CitationExclusionsTest {

  static List<TsvRow> rows() {
    return TsvTable.load(
            "citation-exclusions.tsv",
            "id",
            "form",
            "side",
            "pattern",
            "example",
            "counter_example")
        .rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void citeALawOnlyInTheCounterExample(TsvRow row) {
    String example = row.get("example");
    String counterExample = row.get("counter_example");

    assertThat(Finders.citations(example, Optional.empty())).as(example).isEmpty();
    assertThat(Finders.citations(counterExample, Optional.empty())).as(counterExample).isNotEmpty();
  }
}
