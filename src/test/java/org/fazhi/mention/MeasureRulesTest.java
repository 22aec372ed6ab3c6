package org.fazhi.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.lexicon.MeasureScheme;
import org.fazhi.lexicon.PolicyMeasure;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;
import org.fazhi.text.TextSpan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MeasureRulesTest {

  private static final List<TsvRow> ROWS =
      TsvTable.load("measure-wording.tsv", MeasureRules.COLUMNS.toArray(String[]::new)).rows();

  @TestFactory
  Stream<DynamicTest> everyRuleMatchesItsExampleAndNotItsCounterExample() {
    List<MeasureRule> rules = MeasureRules.load(MeasureScheme.load());
    return IntStream.range(0, rules.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(rules.get(i).id(), () -> check(rules.get(i), ROWS.get(i))));
  }

  private static void check(MeasureRule rule, TsvRow row) {
    String example = row.get("example");
    assertThat(finds(rule, example)).as("example %s", example).isTrue();
    String counterExample = row.get("counter_example");
    assertThat(finds(rule, counterExample)).as("counter-example %s", counterExample).isFalse();
  }

  @Test
  void rulesAreSortedAndNamedAfterTheirMeasure() {
    List<String> ids = ROWS.stream().map(row -> row.get("id")).toList();
    assertThat(ids).isSorted();
    assertThat(ROWS).allMatch(row -> row.get("id").startsWith(row.get("concept") + "."));
  }

  @Test
  void everyMeasureHasWording() {
    TreeSet<String> worded = new TreeSet<>();
    ROWS.forEach(row -> worded.add(row.get("concept")));
    assertThat(MeasureScheme.load().all())
        .extracting(PolicyMeasure::id)
        .containsExactlyElementsOf(worded);
  }

  private static boolean finds(MeasureRule rule, String sentence) {
    String status = rule.statuses().stream().sorted().findFirst().orElse("done");
    return !MeasureFinder.of(List.of(rule))
        .read(sentence)
        .find(TextSpan.of(0, sentence.length()), status)
        .isEmpty();
  }
}
