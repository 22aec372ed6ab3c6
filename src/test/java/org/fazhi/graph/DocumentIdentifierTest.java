package org.fazhi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.graph.SampleReport.BUREAU;
import static org.fazhi.graph.SampleReport.HANGZHOU;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.fazhi.fact.Fact;
import org.fazhi.fact.ReportFacts;
import org.fazhi.fact.ReportProperties;
import org.fazhi.lexicon.Region;
import org.fazhi.mention.Agency;
import org.fazhi.mention.DocumentKind;
import org.fazhi.mention.LegalDocument;
import org.fazhi.pipeline.LexiconReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentIdentifierTest {

  private static final Reference REFERENCE = LexiconReference.load();
  private static final Agency JUSTICE = new Agency("杭州市司法局", Optional.of(HANGZHOU), "justice");

  @ParameterizedTest(name = "{1}《{0}》")
  @CsvSource({
    "中华人民共和国行政处罚法, law",
    "重大行政决策程序暂行条例, administrativeRegulation",
    "浙江省科学技术进步条例, localRegulation",
    "法治政府建设实施纲要（2021-2025年）, normativeDocument",
    "市场准入负面清单（2022年版）, normativeDocument",
    "市政府信息公开工作读本, studyMaterial",
    "市县法治政府建设示范指标体系, normativeDocument",
    "全国一体化政务服务平台移动端建设方案, normativeDocument",
    "关于建立更加有效的区域协调发展新机制的意见, normativeDocument"
  })
  void aTitleThatSpeaksForItselfIsTheSameDocumentEverywhere(String title, String kind) {
    LegalDocument document = document(title, kind);
    assertThat(identity(document, district())).isEqualTo(identity(document, elsewhere()));
  }

  @ParameterizedTest(name = "{1}《{0}》")
  @CsvSource({
    "请销假制度, internalRule",
    "战略合作协议, other",
    "2022年法治建设工作要点, normativeDocument",
    "法治政府建设任务分工方案, normativeDocument",
    "科技创新促进条例, localRegulation",
    "关于在全市推行政府法律顾问制度的实施意见, normativeDocument",
    "市科技局2022年法治建设工作要点, normativeDocument",
    "我市科技创新十条, normativeDocument"
  })
  void aTitleWithoutPlaceAndBodyIsAnotherDocumentElsewhere(String title, String kind) {
    LegalDocument document = document(title, kind);
    assertThat(identity(document, city()).key())
        .isNotEqualTo(identity(document, otherCity()).key());
  }

  @ParameterizedTest(name = "《{0}》 is 《{1}》")
  @CsvSource({
    // Spelling.
    "法治政府建设实施纲要(2021—2025年), 法治政府建设实施纲要（2021-2025）",
    "法治政府建设实施纲要（2021-2025年）, 法治政府建设实施纲要",
    "杭州市“十四五”科技规划, 杭州市十四五科技规划",
    "杭州市实施〈中华人民共和国档案法〉办法, 杭州市实施中华人民共和国档案法办法",
    "杭州市二〇二二年法治建设要点, 杭州市2022年度法治建设要点",
    // Notices that put out a document.
    "关于印发〈法治政府建设实施纲要（2021-2025年）〉的通知, 法治政府建设实施纲要（2021-2025年）",
    "中共中央 国务院关于印发〈法治政府建设实施纲要（2021-2025年）〉的通知, 法治政府建设实施纲要",
    "杭州市人民政府办公厅关于印发〈杭州市科技特派员管理办法〉的通知, 杭州市科技特派员管理办法",
    "关于印发杭州市科技特派员管理办法的通知, 杭州市科技特派员管理办法",
    // The place spelled out.
    "市科技特派员管理办法, 杭州市科技特派员管理办法",
    "省科学技术进步条例, 浙江省科学技术进步条例",
    "杭州科技局项目管理办法, 杭州市科学技术局项目管理办法",
    "全市法治政府建设要点, 杭州市法治政府建设要点",
    // With and without the issuing body.
    "杭州市司法局2022年法治建设工作要点, 市司法局2022年法治建设工作要点",
    "国务院关于加强数字政府建设的若干重要举措的意见, 关于加强数字政府建设的若干重要举措的意见"
  })
  void oneDocumentUnderTwoWordingsIsOne(String one, String other) {
    assertThat(identity(normative(one), city()).key())
        .isEqualTo(identity(normative(other), city()).key());
    assertThat(identity(normative(one), city()).name())
        .isEqualTo(identity(normative(other), city()).name());
  }

  @ParameterizedTest(name = "《{0}》 is not 《{1}》")
  @CsvSource({
    "杭州市科技计划管理办法, 杭州市科技计划管理办法（试行）",
    "杭州市科技计划管理办法, 杭州市科技计划管理办法（修订草案）",
    "杭州市2022年法治建设要点, 杭州市2023年法治建设要点",
    "法治政府建设实施纲要（2015-2020年）, 法治政府建设实施纲要（2021-2025年）",
    "关于修改〈杭州市科技计划管理办法〉的通知, 杭州市科技计划管理办法",
    "关于转发〈杭州市科技计划管理办法〉的通知, 杭州市科技计划管理办法",
    "关于贯彻〈杭州市科技计划管理办法〉的通知, 杭州市科技计划管理办法",
    "关于印发〈甲办法〉〈乙办法〉的通知, 甲办法",
    "市科技局2022年法治建设工作要点, 市司法局2022年法治建设工作要点",
    "市科技局2022年法治建设工作要点, 区科技局2022年法治建设工作要点"
  })
  void differentDocumentsStayApart(String one, String other) {
    assertThat(identity(normative(one), district()).key())
        .isNotEqualTo(identity(normative(other), district()).key());
  }

  @Test
  void theCityOfADistrictIsMeantByCity() {
    LegalDocument document = normative("市委全面依法治市委员会工作要点");
    assertThat(identity(document, district())).isEqualTo(identity(document, city()));
  }

  @Test
  void whatABodyIssuesUnderAGeneralTitleIsItsOwn() {
    LegalDocument points = normative("2099年法治建设工作要点");
    assertThat(identity(points.issuedBy(List.of(BUREAU)), district()).key())
        .isNotEqualTo(identity(points, district()).key());
  }

  @Test
  void twoBodiesOfOnePlaceHaveADocumentEachUnderOneTitle() {
    LegalDocument points = normative("2099年法治建设工作要点");
    Agency government = new Agency("杭州市临安区人民政府", Optional.of(SampleReport.LINAN), "government");
    ReportFacts ofGovernment = report(government, SampleReport.LINAN, List.of());
    ReportFacts ofBureau = report(BUREAU, SampleReport.LINAN, List.of());
    DocumentIdentity bureaus = identity(points.issuedBy(List.of(BUREAU)), ofGovernment);
    assertThat(bureaus.key())
        .isNotEqualTo(identity(points.issuedBy(List.of(government)), ofGovernment).key())
        .isEqualTo(identity(points.issuedBy(List.of(BUREAU)), ofBureau).key());
  }

  @ParameterizedTest(name = "《{0}》 is a text of 《{1}》")
  @CsvSource({
    "杭州市科技计划管理办法（2021年修订）, 杭州市科技计划管理办法",
    "杭州市科技计划管理办法（修订）, 杭州市科技计划管理办法（2023年修正）",
    "最高人民法院关于审理科技合同案件适用法律若干问题的解释, 关于审理科技合同案件适用法律若干问题的解释（2020修正）"
  })
  void aRevisionIsATextOfTheSameDocument(String one, String other) {
    for (String kind : List.of("normativeDocument", "rule", "judicialInterpretation")) {
      if (!kind.startsWith("judicial") || one.startsWith("最高")) {
        assertThat(identity(document(one, kind), city()).key())
            .isEqualTo(identity(document(other, kind), city()).key());
      }
    }
  }

  @Test
  void theIssuersReportMayLeaveItsOwnNameOut() {
    LegalDocument points = normative("2099年法治建设工作要点").issuedBy(List.of(BUREAU));
    DocumentIdentity own = identity(points, district());
    for (String written : List.of("临安区科技局2099年法治建设工作要点", "杭州市临安区科学技术局2099年度法治建设工作要点")) {
      DocumentIdentity named = identity(normative(written), city());
      assertThat(named.key()).as(written).isEqualTo(own.key());
      assertThat(named.name()).as(written).isEqualTo(own.name());
    }
  }

  @Test
  void whatABodyIssuesUnderATitleThatNamesItsPlaceIsTheSameForThoseWhoFollowIt() {
    LegalDocument measures = normative("杭州市科技特派员管理办法");
    assertThat(identity(measures.issuedBy(List.of(JUSTICE)), city()))
        .isEqualTo(identity(measures, district()));
  }

  @Test
  void anOutlineIsNotMeantBeforeItsTime() {
    ReportFacts early = report(JUSTICE, HANGZHOU, List.of(), Year.of(2018));
    assertThat(identity(normative("法治政府建设实施纲要"), early).name()).isEqualTo("法治政府建设实施纲要");
  }

  @Test
  void onlyLegislationIsLaw() {
    assertThat(identity(document("行政处罚法", "law"), city()).legislation()).isTrue();
    assertThat(identity(document("行政处罚法案例读本", "studyMaterial"), city()).legislation()).isFalse();
  }

  private static LegalDocument normative(String title) {
    return document(title, "normativeDocument");
  }

  private static DocumentIdentity identity(LegalDocument document, ReportFacts report) {
    List<Region> divisions =
        new PlaceMapper(SampleReport.IRIS, REFERENCE, new Triples())
            .divisions(report.properties().jurisdiction().orElseThrow());
    return new DocumentIdentifier(report, divisions, REFERENCE).identify(document);
  }

  private static ReportFacts district() {
    return report(SampleReport.BUREAU, SampleReport.LINAN, List.of());
  }

  private static ReportFacts city() {
    return report(JUSTICE, HANGZHOU, List.of());
  }

  private static ReportFacts otherCity() {
    Region ningbo = REFERENCE.region("330200").orElseThrow();
    return report(new Agency("宁波市司法局", Optional.of(ningbo), "justice"), ningbo, List.of());
  }

  private static ReportFacts elsewhere() {
    return report(
        new Agency("浙江省科学技术厅", Optional.of(SampleReport.ZHEJIANG), "science"),
        SampleReport.ZHEJIANG,
        List.of());
  }

  private static ReportFacts report(Agency publisher, Region jurisdiction, List<Fact> facts) {
    return report(publisher, jurisdiction, facts, Year.of(2099));
  }

  private static ReportFacts report(
      Agency publisher, Region jurisdiction, List<Fact> facts, Year year) {
    ReportFacts sample = SampleReport.facts();
    ReportProperties properties = sample.properties();
    return new ReportFacts(
        sample.source(),
        sample.text(),
        new ReportProperties(
            properties.type(),
            properties.title(),
            publisher,
            Optional.of(jurisdiction),
            year,
            properties.issued(),
            properties.signed(),
            properties.indexNumber(),
            properties.documentNumber()),
        sample.sections(),
        sample.agencies(),
        sample.places(),
        sample.documents(),
        facts);
  }

  private static LegalDocument document(String title, String kind) {
    return new LegalDocument(title, DocumentKind.of(kind), Optional.empty());
  }
}
