package org.fazhi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingSimilarityTest {

  @ParameterizedTest
  @CsvSource({
    // Containment, even of one character.
    "省科技领军企业, 科技领军企业",
    "件, 信访件",
    // Two of four pairs.
    "甲乙丙丁戊, 甲乙丙己庚辛",
  })
  void alike(String one, String other) {
    assertThat(WordingSimilarity.between(one, other)).isPositive().isLessThan(1);
    assertThat(WordingSimilarity.between(other, one))
        .isEqualTo(WordingSimilarity.between(one, other));
  }

  @ParameterizedTest
  @CsvSource({
    // One of four pairs.
    "甲乙丙丁戊, 甲乙己庚辛",
    // A pair that occurs twice here and once there is shared once: one of three.
    "甲乙甲乙, 丙甲乙丁戊",
    "甲, 乙",
  })
  void notAlike(String one, String other) {
    assertThat(WordingSimilarity.between(one, other)).isZero();
    assertThat(WordingSimilarity.between(other, one)).isZero();
  }

  @Test
  void nothingIsAlikeOnlyToNothing() {
    assertThat(WordingSimilarity.between("", "")).isEqualTo(1);
    assertThat(WordingSimilarity.between("", "甲")).isZero();
  }

  @Test
  void moreInCommonIsCloser() {
    assertThat(WordingSimilarity.between("高新技术企业", "国家高新技术企业"))
        .isGreaterThan(WordingSimilarity.between("高新技术企业", "国家重点高新技术企业"));
  }

  @Test
  void punctuationBlanksAndWidthAreNotCompared() {
    assertThat(ComparableText.of("《科技 进步法》（试行）Ａ-1〇")).isEqualTo("科技进步法试行a1〇");
  }
}
