package org.fazhi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fazhi.fact.Engagement;
import org.fazhi.fact.EngagementType;
import org.fazhi.fact.Fact;
import org.fazhi.fact.ReportFacts;
import org.fazhi.fact.ReportProperties;
import org.fazhi.lexicon.Region;
import org.fazhi.mention.Agency;
import org.fazhi.mention.DocumentKind;
import org.fazhi.mention.LegalDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentIdentifierTest {

  private static final Agency JUSTICE = new Agency("杭州市司法局", Optional.empty(), "justice");

  @ParameterizedTest(name = "{1}《{0}》")
  @CsvSource({
    "中华人民共和国行政处罚法, law",
    "重大行政决策程序暂行条例, administrativeRegulation",
    "浙江省科学技术进步条例, localRegulation",
    "法治政府建设实施纲要（2021-2025年）, normativeDocument",
    "市场准入负面清单（2022年版）, normativeDocument",
    "市政府信息公开工作读本, studyMaterial",
    "区域协调发展规划, normativeDocument"
  })
  void aTitleThatSpeaksForItselfIsTheSameDocumentEverywhere(String title, String kind) {
    LegalDocument document = document(title, kind);
    assertThat(identity(document, district())).isEqualTo(identity(document, city()));
  }

  @ParameterizedTest(name = "{1}《{0}》")
  @CsvSource({
    "请销假制度, internalRule",
    "战略合作协议, other",
    "区科技局科技计划项目管理办法, normativeDocument",
    "我市科技创新十条, normativeDocument"
  })
  void aTitleThatSpeaksFromWithinIsAnotherDocumentElsewhere(String title, String kind) {
    LegalDocument document = document(title, kind);
    assertThat(identity(document, district())).isNotEqualTo(identity(document, elsewhere()));
  }

  @Test
  void theCityOfADistrictIsMeantByCity() {
    LegalDocument document = document("市委全面依法治市委员会工作要点", "normativeDocument");
    assertThat(identity(document, district())).isEqualTo(identity(document, city()));
  }

  @Test
  void whatABodyIssuesUnderAGeneralTitleIsItsOwn() {
    LegalDocument points = document("2099年法治建设工作要点", "normativeDocument");
    Fact issued =
        new Engagement(
            SampleReport.BUREAU,
            points,
            EngagementType.ISSUED,
            SampleReport.evidence("印发《2099年法治建设工作要点》", "rule", 1));
    ReportFacts issuer = report(SampleReport.BUREAU, SampleReport.LINAN, List.of(issued));
    assertThat(identity(points, issuer)).isNotEqualTo(identity(points, city()));
  }

  @Test
  void whatABodyIssuesUnderATitleThatNamesItsPlaceIsTheSameForThoseWhoFollowIt() {
    LegalDocument measures = document("杭州市科技特派员管理办法", "normativeDocument");
    Fact issued =
        new Engagement(
            JUSTICE, measures, EngagementType.ISSUED, SampleReport.evidence("普法形式单一", "rule", 1));
    ReportFacts issuer = report(JUSTICE, SampleReport.HANGZHOU, List.of(issued));
    assertThat(identity(measures, issuer)).isEqualTo(identity(measures, district()));
  }

  @Test
  void onlyLegislationIsLaw() {
    assertThat(identity(document("行政处罚法", "law"), city()).legislation()).isTrue();
    assertThat(identity(document("行政处罚法读本", "studyMaterial"), city()).legislation()).isFalse();
  }

  private static DocumentIdentity identity(LegalDocument document, ReportFacts report) {
    List<Region> divisions =
        new PlaceMapper(SampleReport.IRIS, SampleReport.REFERENCE, new Triples())
            .divisions(report.properties().jurisdiction().orElseThrow());
    return new DocumentIdentifier(report, divisions).identify(document);
  }

  private static ReportFacts district() {
    return report(SampleReport.BUREAU, SampleReport.LINAN, List.of());
  }

  private static ReportFacts city() {
    return report(JUSTICE, SampleReport.HANGZHOU, List.of());
  }

  private static ReportFacts elsewhere() {
    return report(
        new Agency("浙江省科学技术厅", Optional.of(SampleReport.ZHEJIANG), "science"),
        SampleReport.ZHEJIANG,
        List.of());
  }

  private static ReportFacts report(Agency publisher, Region jurisdiction, List<Fact> facts) {
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
            properties.year(),
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
