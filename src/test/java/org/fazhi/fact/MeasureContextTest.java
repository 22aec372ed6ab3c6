package org.fazhi.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.fazhi.lexicon.TsvTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MeasureContextTest {

  @TestFactory
  Stream<DynamicTest> everyContextMatchesItsExampleAndNotItsCounterExample() {
    return TsvTable.load("measure-context.tsv", MeasureContext.COLUMNS).rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("id"),
                    () -> {
                      assertThat(row.get("example"))
                          .contains(MeasureContext.MENTION)
                          .containsPattern(row.pattern("pattern"));
                      assertThat(row.get("counter_example"))
                          .contains(MeasureContext.MENTION)
                          .doesNotContainPattern(row.pattern("pattern"));
                    }));
  }
}
