package org.fazhi.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparableNameTest {

  private static double similarity(String name, String typed) {
    return ComparableName.of(name).similarity(ComparableName.of(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "中华人民共和国科学技术进步法, 《科学技术进步法》",
    "Legal Counsel, legal　counsel",
    "国发〔2015〕58号, 国发[2015]58号",
  })
  void whatPeopleLeaveOutOrWriteOtherwiseDoesNotCount(String name, String typed) {
    assertThat(similarity(name, typed)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "科技进步法, 中华人民共和国科学技术进步法, 浙江省科学技术进步条例",
    "临安区科技局, 杭州市临安区科学技术局, 杭州市临安区教育局",
    "临安区科技局, 杭州市临安区科学技术局, 杭州市富阳区科学技术局",
    "市场监管局, 襄阳市市场监督管理局, 襄阳市管理局",
  })
  void shortFormsAreCloserThanNeighbours(String typed, String meant, String other) {
    assertThat(similarity(meant, typed)).isGreaterThan(similarity(other, typed) + 0.05);
  }

  @Test
  void nothingInCommonIsNothing() {
    assertThat(similarity("行政处罚法", "教育")).isZero();
    assertThat(similarity("行政处罚法", "")).isZero();
  }
}
