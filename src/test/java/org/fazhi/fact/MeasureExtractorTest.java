package org.fazhi.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fazhi.mention.Agency;
import org.fazhi.mention.MeasureFinder;
import org.fazhi.segment.HanLpScriptConverter;
import org.fazhi.structure.ReportStructure;
import org.fazhi.structure.StructureParser;
import org.fazhi.text.PageCleaner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MeasureExtractorTest {

  private static final PageCleaner CLEANER =
      PageCleaner.standard(new HanLpScriptConverter()::toSimplified);
  private static final StructureParser PARSER = StructureParser.standard();
  private static final MeasureExtractor EXTRACTOR = MeasureExtractor.standard();
  private static final Agency AGENCY = new Agency("样例市样例局", Optional.empty(), "other");

  @Test
  void statusFollowsThePartOfTheReport() {
    assertThat(
            measures(
                """
                样例市样例局2023年度法治政府建设情况报告
                2023年，样例市样例局坚持以党建为引领，推进法治政府建设，现报告如下：
                一、主要举措和成效
                （一）依法决策。聘请法律顾问2名。
                二、存在的不足
                一是普法方式较为单一。
                三、下一步工作安排
                一是培养公职律师3名。
                """))
        .containsExactly(
            "legal-counsel done", "legal-publicity shortcoming", "government-lawyers planned");
  }

  @Test
  void introductionsTellOfNoMeasures() {
    assertThat(
            measures(
                """
                样例市样例局2023年度法治政府建设情况报告
                2023年，样例市样例局在依法决策、行政执法、疫情防控、信访维稳等方面持续发力，现报告如下：
                一、主要举措和成效
                （一）依法决策。聘请法律顾问2名。
                二、下一步工作安排
                一是培养公职律师3名。
                """))
        .containsExactly("legal-counsel done", "government-lawyers planned");
  }

  @Test
  void reportsWithoutHeadingsTellOfTheirDeedsAtOnce() {
    assertThat(
            measures(
                """
                样例市样例局2023年度法治政府建设情况报告
                2023年，样例市样例局聘请法律顾问2名，审查合同30份。
                存在的主要问题：普法方式较为单一。
                下一步工作打算：培养公职律师3名。
                """))
        .containsExactly(
            "legal-counsel done",
            "legality-review done",
            "legal-publicity shortcoming",
            "government-lawyers planned");
  }

  @Test
  void whatStandsUnderAHeadingIsBetterEvidenceThanTheHeading() {
    ReportStructure report =
        parse(
            """
            样例市样例局2023年度法治政府建设情况报告
            一、主要举措和成效
            （一）发挥法律顾问作用
            聘请法律顾问2名，审查合同30份。
            """);
    assertThat(EXTRACTOR.extract(report, AGENCY))
        .filteredOn(adoption -> adoption.measure().equals("legal-counsel"))
        .extracting(adoption -> adoption.evidence().quote())
        .containsExactly("聘请法律顾问2名");
  }

  @Test
  void deniedMeasuresAreNotStated() {
    assertThat(
            measures(
                """
                样例市样例局2023年度法治政府建设情况报告
                一、主要举措和成效
                （一）规范执法。全年未实施行政处罚，无行政复议、行政诉讼案件。
                （二）接受监督。办理信访事项3件。
                """))
        .containsExactly("petitions done");
  }

  @Test
  void plansWithinThePartOnDeedsAreNoDeeds() {
    assertThat(
            measures(
                """
                样例市样例局2023年度法治政府建设情况报告
                一、主要举措和成效
                （一）依法决策。聘请法律顾问2名。下一步将建立公职律师队伍。
                """))
        .containsExactly("legal-counsel done", "government-lawyers planned");
  }

  @Test
  void evidenceQuotesTheClauseAndNamesTheRule() {
    ReportStructure report =
        parse(
            """
            样例市样例局2023年度法治政府建设情况报告
            一、主要举措和成效
            （一）依法决策。健全制度，聘请法律顾问2名，审查合同30份。
            """);
    MeasureAdoption counsel =
        EXTRACTOR.extract(report, AGENCY).stream()
            .filter(adoption -> adoption.measure().equals("legal-counsel"))
            .findFirst()
            .orElseThrow();
    assertThat(counsel.evidence().quote()).isEqualTo("聘请法律顾问2名");
    assertThat(counsel.evidence().span().in(report.text())).isEqualTo("聘请法律顾问2名");
    assertThat(counsel.evidence().rule()).startsWith("legal-counsel.");
    assertThat(counsel.evidence().confidence()).isBetween(0.5, 1.0);
    assertThat(counsel.agent()).isEqualTo(AGENCY);
  }

  @Test
  void eachPairOfMeasureAndStatusIsStatedOnce() {
    assertThat(
            measures(
                """
                样例市样例局2023年度法治政府建设情况报告
                一、主要举措和成效
                （一）依法决策。聘请法律顾问2名。法律顾问出具意见书31份。
                """))
        .containsOnlyOnce("legal-counsel done");
  }

  @Test
  void concernsOfStatementsAreFoundByTheSameWording() {
    ConcernFinder finder = ConcernFinder.of(MeasureFinder.standard());
    assertThat(finder.concerns("全局尚无公职律师，执法力量薄弱", MeasureStatus.SHORTCOMING))
        .containsExactly("government-lawyers", "rule-of-law-team");
    assertThat(finder.concerns("扩充法律顾问团队", MeasureStatus.PLANNED)).containsExactly("legal-counsel");
    assertThat(finder.concerns("进一步解放思想", MeasureStatus.PLANNED)).isEmpty();
  }

  @Test
  @Timeout(60)
  void longTextsTakeLinearTime() {
    String words = "加强领导落实责任、推动工作";
    ReportStructure report =
        parse("样例局2023年度法治政府建设情况报告\n一、主要举措和成效\n" + words.repeat(20_000) + "\n");
    assertThat(report.text()).hasSizeGreaterThan(200_000);
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(30), () -> EXTRACTOR.extract(report, AGENCY));
  }

  @Test
  @Timeout(60)
  void clausesFullOfMeasuresTakeLinearTime() {
    String words = "党组会研究法治工作、办理信访件";
    ReportStructure report = parse("样例局2023年度法治政府建设情况报告\n一、主要举措和成效\n" + words.repeat(3_000) + "\n");
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(30), () -> EXTRACTOR.extract(report, AGENCY));
  }

  private static List<String> measures(String page) {
    return EXTRACTOR.extract(parse(page), AGENCY).stream()
        .map(adoption -> adoption.measure() + " " + adoption.status().id())
        .toList();
  }

  private static ReportStructure parse(String page) {
    return PARSER.parse(CLEANER.clean(page));
  }
}
