package org.fazhi.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.fazhi.mention.Agency;
import org.fazhi.text.LostText;
import org.fazhi.text.MappedText;
import org.fazhi.text.Repair;
import org.fazhi.text.TextSpan;
import org.junit.jupiter.api.Test;

class DamageReviewTest {

  private static final Agency AGENCY = new Agency("某县司法局", Optional.empty(), "general");

  @Test
  void restoredWordsLowerConfidence() {
    MappedText body =
        MappedText.of("聘请?法律顾?问")
            .repair(List.of(Repair.restored(TextSpan.of(2, 7), "?法律顾?", "法律顾")));
    assertThat(new DamageReview(body).review(List.of(measure(body, 0, 6))))
        .singleElement()
        .satisfies(fact -> assertThat(fact.evidence().confidence()).isCloseTo(0.72, within(1e-9)));
  }

  @Test
  void factsElsewhereKeepTheirConfidence() {
    MappedText body = new LostText().apply(MappedText.of("处罚**件。聘请法律顾问"));
    Fact measure = measure(body, 6, 12);
    assertThat(new DamageReview(body).review(List.of(measure))).containsExactly(measure);
  }

  @Test
  void nameBesideAMaskGivesNoTenure() {
    MappedText body = new LostText().apply(MappedText.of("局长张**主持会议"));
    Tenure tenure = new Tenure(AGENCY, "张", "局长", evidence(body, 0, 3));
    assertThat(new DamageReview(body).review(List.of(tenure))).isEmpty();
  }

  @Test
  void titlesWithLostCharactersAreUnreadable() {
    MappedText body = new LostText().apply(MappedText.of("学习《行政\uFFFD法》《民法典》"));
    assertThat(
            new DamageReview(body)
                .readable(List.of(TextSpan.of(2, 8), TextSpan.of(8, 13)), span -> span))
        .containsExactly(TextSpan.of(8, 13));
  }

  private static Fact measure(MappedText body, int begin, int end) {
    return new MeasureAdoption(
        AGENCY, "legal-counsel", MeasureStatus.DONE, evidence(body, begin, end));
  }

  private static Evidence evidence(MappedText body, int begin, int end) {
    TextSpan span = TextSpan.of(begin, end);
    return new Evidence(span, span.in(body.text()), "rule", 0.9);
  }
}
