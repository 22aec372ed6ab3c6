package org.fazhi.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.mention.MeasureMention;
import org.fazhi.mention.MeasureRule;
import org.fazhi.text.TextSpan;
import org.junit.jupiter.api.Test;

class MeasureConfidenceTest {

  private static final double OF_RULE = 0.92;

  @Test
  void plainDeedsHaveTheConfidenceOfTheirRule() {
    assertThat(of("聘请法律顾问2名", MeasureStatus.DONE, false)).isEqualTo(OF_RULE);
  }

  @Test
  void crowdedClausesAreLessSure() {
    assertThat(of("围绕依法决策、行政执法、法律顾问、政务公开建立台账", MeasureStatus.DONE, false)).isLessThan(OF_RULE);
    assertThat(of("法律顾问" + "参与各类事项".repeat(8), MeasureStatus.DONE, false)).isLessThan(OF_RULE);
  }

  @Test
  void titlesDoNotCrowdAClause() {
    String clause = "法律顾问审查《某市城市房屋租赁管理办法（征求意见稿）》《某市户外广告设施设置管理办法（征求意见稿）》";
    assertThat(of(clause, MeasureStatus.DONE, false)).isEqualTo(OF_RULE);
  }

  @Test
  void headingsAreLessSureThanWhatStandsUnderThem() {
    assertThat(of("充分发挥法律顾问作用", MeasureStatus.DONE, true)).isLessThan(OF_RULE);
  }

  @Test
  void rulesForAnyPartAreLessSureOfPlansAndShortcomings() {
    double planned = of("发挥法律顾问作用", MeasureStatus.PLANNED, false);
    double shortcoming = of("法律顾问作用发挥不够", MeasureStatus.SHORTCOMING, false);
    assertThat(planned).isLessThan(OF_RULE);
    assertThat(shortcoming).isLessThan(planned);
  }

  @Test
  void rulesForOnePartAreAsSureThereAsTheySay() {
    MeasureMention mention = mention("法律顾问作用发挥不够", Set.of("shortcoming"));
    assertThat(MeasureConfidence.of(mention, "法律顾问作用发挥不够", MeasureStatus.SHORTCOMING, false))
        .isEqualTo(OF_RULE);
  }

  private static double of(String clause, MeasureStatus status, boolean heads) {
    return MeasureConfidence.of(mention(clause, Set.of()), clause, status, heads);
  }

  private static MeasureMention mention(String clause, Set<String> statuses) {
    int begin = clause.indexOf("法律顾问");
    MeasureRule rule =
        new MeasureRule(
            "legal-counsel.test",
            "legal-counsel",
            MeasureRule.Stretch.CLAUSE,
            Pattern.compile("法律顾问"),
            Optional.empty(),
            false,
            statuses,
            Set.of(),
            OF_RULE);
    return new MeasureMention(rule, TextSpan.of(begin, begin + 4), TextSpan.of(0, clause.length()));
  }
}
