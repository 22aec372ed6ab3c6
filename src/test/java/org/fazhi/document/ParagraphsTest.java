package org.fazhi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  private static String join(String lines) {
    return Paragraphs.join(lines.lines().toList());
  }

  @Test
  void aLineBreakInsideASentenceEndsNoParagraph() {
    assertThat(
            join(
                """
                （一）强化组织领导。局党组每季度研究法治建设工作，全
                年召开专题会议6次，听取执法工作汇报4次。领导干部带头
                学法用法。
                （二）规范行政执法。全年检查经营单位1204家次，立案查
                处35件。
                """))
        .isEqualTo(
            """
            （一）强化组织领导。局党组每季度研究法治建设工作，全年召开专题会议6次，听取执法工作汇报4次。领导干部带头学法用法。
            （二）规范行政执法。全年检查经营单位1204家次，立案查处35件。
            """);
  }

  @Test
  void aTitleOverSeveralLinesIsOneLine() {
    assertThat(
            join(
                """
                城关区文件
                城财〔2024〕3号
                城关区财政局关于
                2023年度法治政府建设情况的
                报告
                区委依法治区办：
                现将2023年度法治政府建设有关工作的情况报告如下，请审阅。
                """))
        .startsWith("城关区文件\n城财〔2024〕3号\n城关区财政局关于2023年度法治政府建设情况的报告\n区委依法治区办：\n");
  }

  @Test
  void aHeadingThatFillsItsLineEndsThere() {
    assertThat(
            join(
                """
                二、存在的不足和原因以及下一步的有关工作打算
                （一）执法力量不足，专业人才不多，装备落后。
                """))
        .hasLineCount(2);
  }

  @Test
  void theSignatureStandsAlone() {
    assertThat(
            join(
                """
                今后，我局将继续努力，把法治政府建设工作做得更好更实。
                城关区财政局
                2024年1月8日
                """))
        .endsWith("实。\n城关区财政局\n2024年1月8日\n");
  }

  @Test
  void pageNumbersAndRunningHeadsAreNoText() {
    assertThat(
            PageNumbers.remove(
                List.of(
                    List.of("城关区财政局年度报告", "甲", "— 1 —"),
                    List.of("城关区财政局年度报告", "乙", "第2页 共3页"),
                    List.of("城关区财政局年度报告", "2024年1月8日", "3/3"))))
        .containsExactly(List.of("甲"), List.of("乙"), List.of("2024年1月8日"));
  }

  @Test
  void radicalsAreCharacters() {
    assertThat(RadicalForms.unify("⼀、⻓期⼯作，⺠⽣")).isEqualTo("一、长期工作，民生");
  }
}
