package org.fazhi.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.lexicon.MeasureScheme;

class RequiredLiteralsTest {

  @Example
  void wordsInARowAreOneWord() {
    assertThat(of("合法性审[核查]")).contains(Set.of("合法性审核", "合法性审查"));
    assertThat(of("(?:行政)?复议(?=案)")).contains(Set.of("复议", "行政复议"));
  }

  @Example
  void theWordsThatRuleOutMostAreChosen() {
    assertThat(of("(?:办理|审结|收到)[^，]{0,9}复议")).contains(Set.of("复议"));
    assertThat(of("罚[^，]{0,9}处罚")).contains(Set.of("处罚"));
  }

  @Example
  void everyAlternativeMustRequireSomething() {
    assertThat(of("(?:诉讼|应诉\\d)[^，]*")).contains(Set.of("诉讼", "应诉"));
    assertThat(of("诉讼|\\d+件")).contains(Set.of("诉讼", "件"));
    assertThat(of("诉讼|\\d+")).isEmpty();
  }

  @Example
  void whatMayBeAbsentIsNotRequired() {
    assertThat(of("处?罚?")).isEmpty();
    assertThat(of("(?:处罚)*\\d{1,3}")).isEmpty();
    assertThat(of("(?:处罚){0,2}公示")).contains(Set.of("公示"));
    assertThat(of("(?<!行政)处罚(?!法)")).contains(Set.of("处罚"));
    assertThat(of("(?:处罚){2}")).contains(Set.of("处罚"));
  }

  @Example
  void unknownSyntaxRequiresNothing() {
    assertThat(of("(?i)处罚")).isEmpty();
    assertThat(of("(处罚)\\1")).isEmpty();
    assertThat(of("[处[罚款]]")).isEmpty();
    assertThat(RequiredLiterals.of(Pattern.compile("AI", Pattern.CASE_INSENSITIVE))).isEmpty();
  }

  @Example
  void everyRuleRequiresWords() {
    assertThat(MeasureRules.load(MeasureScheme.load()))
        .allSatisfy(
            rule ->
                assertThat(RequiredLiterals.of(rule.pattern()))
                    .as(rule.id())
                    .hasValueSatisfying(words -> assertThat(words).doesNotContain("")));
  }

  @Property(tries = 2000)
  void everyMatchHoldsARequiredWord(
      @ForAll("expressions") String expression, @ForAll("texts") String text) {
    Optional<Set<String>> words = of(expression);
    if (words.isPresent() && Pattern.compile(expression).matcher(text).find()) {
      assertThat(words.get()).as("%s in %s", expression, text).anyMatch(text::contains);
    }
  }

  @Provide
  Arbitrary<String> expressions() {
    return expressions(3);
  }

  private static Arbitrary<String> expressions(int depth) {
    Arbitrary<String> simple =
        Arbitraries.of("甲", "乙", "丙", "甲乙", "[甲乙]", "[^甲]", ".", "\\d", "[一-龥]", "");
    if (depth == 0) {
      return simple;
    }
    Arbitrary<String> inner = expressions(depth - 1);
    Arbitrary<String> row = Combinators.combine(inner, inner).as((one, other) -> one + other);
    Arbitrary<String> choice =
        Combinators.combine(inner, inner).as((one, other) -> "(?:" + one + "|" + other + ")");
    Arbitrary<String> times =
        Combinators.combine(inner, Arbitraries.of("?", "*", "+", "{0,2}", "{1,2}", "{2}", "+?"))
            .as((part, quantifier) -> "(?:" + part + ")" + quantifier);
    Arbitrary<String> around =
        Combinators.combine(Arbitraries.of("(?=", "(?!", "(?<!"), Arbitraries.of("甲", "乙|丙"))
            .as((open, word) -> open + word + ")");
    return Arbitraries.oneOf(List.of(simple, row, row, choice, times, around));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("甲乙丙丁1").ofMaxLength(8);
  }

  private static Optional<Set<String>> of(String expression) {
    return RequiredLiterals.of(Pattern.compile(expression));
  }
}
