package org.fazhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of a rule file matches the example that stands beside it and not the counter-example.
 */
class RuleExamplesTest {

  /** A file of rules whose {@code pattern} is tried on its examples as {@code matches} says. */
  private record RuleFile(String name, BiPredicate<Pattern, String> matches, String... columns) {

    Stream<Named<Rule>> rules() {
      return TsvTable.load(name, columns).rows().stream()
          .map(row -> new Rule(this, row))
          .map(rule -> Named.of(name + " " + rule.row().get("pattern"), rule));
    }
  }

  private record Rule(RuleFile file, TsvRow row) {
    boolean matches(String words) {
      return file.matches().test(row.pattern("pattern"), words);
    }
  }

  private static final BiPredicate<Pattern, String> SOMEWHERE = (p, s) -> p.matcher(s).find();
  private static final BiPredicate<Pattern, String> AS_A_WHOLE = (p, s) -> p.matcher(s).matches();

  private static final List<RuleFile> FILES =
      List.of(
          new RuleFile(
              "page-furniture.tsv",
              AS_A_WHOLE,
              "id",
              "scope",
              "pattern",
              "example",
              "counter_example"),
          new RuleFile(
              "section-roles.tsv", SOMEWHERE, "role", "pattern", "example", "counter_example"),
          new RuleFile("role-cues.tsv", SOMEWHERE, "role", "pattern", "example", "counter_example"),
          new RuleFile(
              "engagement-wording.tsv",
              SOMEWHERE,
              "id",
              "type",
              "side",
              "strength",
              "pattern",
              "example",
              "counter_example"),
          new RuleFile(
              "item-wording.tsv", SOMEWHERE, "id", "use", "pattern", "example", "counter_example"),
          new RuleFile(
              "body-exclusions.tsv",
              SOMEWHERE,
              "pattern",
              "applies",
              "reason",
              "example",
              "counter_example"));

  static Stream<Named<Rule>> rules() {
    return FILES.stream().flatMap(RuleFile::rules);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void matchTheirExampleAndNotTheirCounterExample(Rule rule) {
    String example = rule.row().get("example");
    String counterExample = rule.row().get("counter_example");

    assertThat(rule.matches(example)).as("example " + example).isTrue();
    assertThat(rule.matches(counterExample)).as("counter-example " + counterExample).isFalse();
  }
}
