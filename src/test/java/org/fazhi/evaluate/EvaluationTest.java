package org.fazhi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.fazhi.evaluate.Annotations.indicator;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Scores of small cases that were worked out by hand. */
class EvaluationTest {

  private final Evaluation evaluation = new Evaluation();

  @Test
  void nothingStatedAndNothingFoundIsPerfect() {
    EvaluationReport report = compare("", "");

    for (FactKind kind : FactKind.values()) {
      assertThat(report.tally(kind)).as(kind.label()).isEqualTo(Tally.NONE);
      assertThat(report.tally(kind).f1()).as(kind.label()).isEqualTo(1);
    }
    assertThat(report.macroF1()).isEqualTo(1);
  }

  @Test
  void sharesFollowFromTheCounts() {
    Tally tally = new Tally(3, 1, 2);

    assertThat(tally.precision()).isEqualTo(0.6);
    assertThat(tally.recall()).isEqualTo(0.75);
    assertThat(tally.f1()).isCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  void oneEmptySideScoresZero() {
    Tally onlyMissed = compare("\"plans\": [\"加强普法\"]", "").tally(FactKind.PLANS);
    Tally onlyExtra = compare("", "\"plans\": [\"加强普法\"]").tally(FactKind.PLANS);

    assertThat(onlyMissed).isEqualTo(new Tally(0, 1, 0));
    assertThat(onlyExtra).isEqualTo(new Tally(0, 0, 1));
    for (Tally tally : List.of(onlyMissed, onlyExtra)) {
      assertThat(tally.precision()).isZero();
      assertThat(tally.recall()).isZero();
      assertThat(tally.f1()).isZero();
    }
  }

  @Test
  void metadataCountPropertyByPropertyAndNullIsNoFact() {
    String gold =
        """
        "report": {"title": "某某市科技局2023年度报告", "publisher": "诸暨市科学技术局",
          "region": "330681", "year": 2023, "issued": "2024-02-26", "signed": null,
          "index_number": null, "document_number": "芜科〔2024〕8号"}""";
    String found =
        """
        "report": {"title": "某某市科技局 2023年度报告。", "publisher": "诸暨市科技局",
          "region": "330600", "year": 2023, "issued": null, "signed": "2024-01-25",
          "index_number": null, "document_number": "芜科[2024]8号"}""";

    // Right: title, publisher, year, number. Missed: region, issued. Extra: region, signed.
    assertThat(compare(gold, found).tally(FactKind.METADATA)).isEqualTo(new Tally(4, 2, 2));
  }

  @Test
  void documentsMatchByTitleWithoutTheNameOfTheState() {
    EvaluationReport report =
        compare(
            """
            "legal": [
              {"title": "中华人民共和国科学技术进步法", "kind": "law", "engagement": ["studied"]},
              {"title": "项目管理办法（试行）", "kind": "normativeDocument",
                "number": "芜科计〔2022〕31号", "engagement": ["issued", "reviewed"]}]""",
            """
            "legal": [
              {"title": "科学技术进步法", "kind": "law", "engagement": ["studied", "publicised"]},
              {"title": "项目管理办法(试行)", "kind": "internalRule",
                "number": "芜科计[2022]31号", "engagement": ["issued"]},
              {"title": "民法典", "kind": "law", "number": "1号", "engagement": ["studied"]}]""");

    assertThat(report.tally(FactKind.LEGAL_DOCUMENTS)).isEqualTo(new Tally(2, 0, 1));
    assertThat(report.agreement(FactKind.LEGAL_DOCUMENTS, "kind")).isEqualTo(new Agreement(1, 2));
    assertThat(report.tally(FactKind.ENGAGEMENTS)).isEqualTo(new Tally(2, 1, 2));
    assertThat(report.tally(FactKind.DOCUMENT_NUMBERS)).isEqualTo(new Tally(1, 0, 1));
  }

  @Test
  void aDocumentListedTwiceCountsOnce() {
    String once = "{\"title\": \"信访工作条例\", \"kind\": \"partyRegulation\", \"engagement\": []}";
    String again = "{\"title\": \"《信访工作条例》\", \"kind\": \"rule\", \"engagement\": []}";

    EvaluationReport report =
        compare("\"legal\": [" + once + "]", "\"legal\": [" + once + "," + again + "]");

    assertThat(report.tally(FactKind.LEGAL_DOCUMENTS)).isEqualTo(new Tally(1, 0, 0));
    assertThat(report.agreement(FactKind.LEGAL_DOCUMENTS, "kind")).isEqualTo(new Agreement(1, 1));
  }

  @Test
  void agenciesMatchInShortAndInFull() {
    EvaluationReport report =
        compare(
            agencies("诸暨市科学技术局", "中共诸暨市委员会", "诸暨市人民政府", "中华人民共和国国务院"),
            agencies("诸暨市科技局", "中共诸暨市委", "诸暨市政府", "诸暨市司法局"));

    assertThat(report.tally(FactKind.AGENCIES)).isEqualTo(new Tally(3, 1, 1));
  }

  @Test
  void jointBodiesMatchAsOneEntryOrTwo() {
    String joined = agencies("中共大同市纪律检查委员会、大同市监察委员会");
    String apart = agencies("大同市监察委员会", "中共大同市纪律检查委员会");
    String half = agencies("大同市监委");

    assertThat(compare(joined, apart).tally(FactKind.AGENCIES)).isEqualTo(new Tally(2, 0, 0));
    assertThat(compare(apart, joined).tally(FactKind.AGENCIES)).isEqualTo(new Tally(2, 0, 0));
    assertThat(compare(joined, joined).tally(FactKind.AGENCIES)).isEqualTo(new Tally(2, 0, 0));
    assertThat(compare(joined, half).tally(FactKind.AGENCIES)).isEqualTo(new Tally(1, 1, 0));
  }

  @Test
  void regionsMatchByCodeAndZonesByName() {
    EvaluationReport report =
        compare(
            """
            "regions": [{"code": "330112", "name": "杭州市临安区"},
              {"code": null, "name": "大同经济技术开发区"}, {"code": "140200", "name": "大同市"}]""",
            """
            "regions": [{"code": "330112", "name": "临安区"},
              {"code": null, "name": "大同 经济技术开发区"}, {"code": "140215", "name": "大同市"}]""");

    assertThat(report.tally(FactKind.REGIONS)).isEqualTo(new Tally(2, 1, 1));
  }

  @Test
  void measuresMatchByConceptAndStatus() {
    EvaluationReport report =
        compare(
            """
            "measures": [{"concept": "legal-counsel", "status": "done"},
              {"concept": "legal-counsel", "status": "planned"}]""",
            """
            "measures": [{"concept": "legal-counsel", "status": "done"},
              {"concept": "legal-counsel", "status": "done", "confidence": 0.4},
              {"concept": "legal-counsel", "status": "shortcoming"}]""");

    assertThat(report.tally(FactKind.MEASURES)).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void indicatorsNeedEqualValueAndUnitAndAlikeNames() {
    EvaluationReport report =
        compare(
            indicators(
                indicator("省科技领军企业", "3", "家"),
                indicator("技术合同成交额", "1540000000", "元"),
                indicator("信访件", "12", "件"),
                indicator("办结率", "100", "%")),
            indicators(
                indicator("科技领军企业", "3.0", "家"),
                indicator("全市技术合同的成交额", "1.54e9", "元"),
                indicator("提案", "12", "件"),
                indicator("办结率", "100", "‰")));

    assertThat(report.tally(FactKind.INDICATORS)).isEqualTo(new Tally(2, 2, 2));
  }

  @Test
  void everyIndicatorMatchesOnce() {
    EvaluationReport report =
        compare(
            indicators(indicator("高新技术企业", "5", "家")),
            indicators(indicator("国家高新技术企业", "5", "家"), indicator("高新技术企业（新认定）", "5", "家")));

    assertThat(report.tally(FactKind.INDICATORS)).isEqualTo(new Tally(1, 0, 1));
    assertThat(report.reports().get(0).matching(FactKind.INDICATORS).pairs().get(0).found().label())
        .startsWith("国家高新技术企业");
  }

  @Test
  void theMatchingThatServesMostFactsWins() {
    // 研发中心 fits 省研发中心 alone, so the equal names must not take each other.
    EvaluationReport report =
        compare(
            indicators(indicator("省研发中心", "7", "家"), indicator("研发中心", "7", "家")),
            indicators(indicator("省研发中心", "7", "家"), indicator("新省研发站", "7", "家")));

    assertThat(report.tally(FactKind.INDICATORS)).isEqualTo(new Tally(2, 0, 0));
  }

  @Test
  void attributesAreComparedForMatchedIndicatorsOnly() {
    EvaluationReport report =
        compare(
            indicators(
                indicator("培训", "3", "次", "none", "exact", false),
                indicator("企业", "9", "家", "increase", "atLeast", false),
                indicator("专利", "8", "件", "increase", "atLeast", true)),
            indicators(
                indicator("培训", "3", "次", "none", "exact", false),
                indicator("企业", "9", "家", "increase", "exact", true)));

    assertThat(report.agreement(FactKind.INDICATORS, "change")).isEqualTo(new Agreement(2, 2));
    assertThat(report.agreement(FactKind.INDICATORS, "bound")).isEqualTo(new Agreement(1, 2));
    assertThat(report.agreement(FactKind.INDICATORS, "target")).isEqualTo(new Agreement(1, 2));
    assertThat(report.agreementOnAll(FactKind.INDICATORS)).isEqualTo(new Agreement(1, 2));
  }

  @Test
  void statementsMatchByContainmentOrHalfOfTheirPairs() {
    EvaluationReport report =
        compare(
            "\"shortcomings\": [\"执法力量薄弱\", \"普法形式单一\", \"队伍建设不足\"]",
            "\"shortcomings\": [\"一些镇街执法力量薄弱，亟待充实\", \"普法的形式较单一\", \"经费紧张\"]");

    // 普法形式单一 has five pairs, three of which (普法 形式 单一) are shared.
    assertThat(report.tally(FactKind.SHORTCOMINGS)).isEqualTo(new Tally(2, 1, 1));
  }

  @Test
  void officialsNeedNameAndBodyWhileTheOfficeMayBeShorter() {
    EvaluationReport report =
        compare(
            """
            "officials": [{"name": "甲某", "role": "党组书记、局长", "agency": "诸暨市科学技术局"},
              {"name": "乙某", "role": "市长", "agency": "诸暨市人民政府"}]""",
            """
            "officials": [{"name": "甲某", "role": "局长", "agency": "诸暨市科技局"},
              {"name": "乙某", "role": "市长", "agency": "绍兴市人民政府"}]""");

    assertThat(report.tally(FactKind.OFFICIALS)).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void countsAddUpOverReportsAndReportsWithoutCounterpartAreMissed() {
    EvaluationReport report =
        evaluation.evaluate(
            List.of(
                Annotations.of("a", "\"plans\": [\"加强普法\"]"),
                Annotations.of("b", "\"plans\": [\"完善制度\", \"改进作风\"]")),
            List.of(
                Annotations.of("a", "\"plans\": [\"加强普法\", \"优化服务\"]"),
                Annotations.of("c", "\"plans\": [\"完善制度\"]")));

    assertThat(report.tally(FactKind.PLANS)).isEqualTo(new Tally(1, 2, 1));
    assertThat(report.unannotated()).containsExactly("c");
    assertThat(report.table()).contains("not extracted: b", "not annotated: c");
  }

  @Test
  void macroIsTheMeanOfNineKinds() {
    EvaluationReport report =
        compare(
            "\"plans\": [\"加强普法\"], \"officials\": "
                + "[{\"name\": \"甲某\", \"role\": \"市长\", \"agency\": \"诸暨市人民政府\"}]",
            "");

    assertThat(report.macroF1()).isCloseTo(8.0 / 9, within(1e-12));
  }

  @Test
  void theSameReportTwiceIsRefused() {
    List<Annotation> twice = List.of(Annotations.of(""), Annotations.of(""));

    assertThatThrownBy(() -> evaluation.evaluate(twice, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("report r");
  }

  private EvaluationReport compare(String gold, String found) {
    return evaluation.evaluate(List.of(Annotations.of(gold)), List.of(Annotations.of(found)));
  }

  private static String agencies(String... names) {
    return "\"agencies\": [{\"name\": \"" + String.join("\"}, {\"name\": \"", names) + "\"}]";
  }

  private static String indicators(String... indicators) {
    return "\"indicators\": [" + String.join(", ", indicators) + "]";
  }
}
