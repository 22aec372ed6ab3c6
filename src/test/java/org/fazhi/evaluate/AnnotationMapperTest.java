package org.fazhi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.fazhi.document.DocumentSource;
import org.fazhi.fact.Bound;
import org.fazhi.fact.Change;
import org.fazhi.fact.Engagement;
import org.fazhi.fact.EngagementType;
import org.fazhi.fact.Evidence;
import org.fazhi.fact.IndicatorObservation;
import org.fazhi.fact.MeasureAdoption;
import org.fazhi.fact.MeasureStatus;
import org.fazhi.fact.Plan;
import org.fazhi.fact.ReportFacts;
import org.fazhi.fact.ReportProperties;
import org.fazhi.fact.ReportType;
import org.fazhi.fact.Shortcoming;
import org.fazhi.fact.Tenure;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionLevel;
import org.fazhi.lexicon.Zone;
import org.fazhi.mention.Agency;
import org.fazhi.mention.DocumentKind;
import org.fazhi.mention.LegalDocument;
import org.fazhi.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationMapperTest {

  private static final Region REGION =
      new Region(
          "330112",
          "临安区",
          "杭州市临安区",
          RegionLevel.COUNTY,
          Optional.of("330100"),
          List.of(),
          Optional.empty(),
          List.of());
  private static final Zone ZONE = new Zone("datong-jingkai", "大同经济技术开发区", List.of(), "140200");
  private static final Agency AGENCY = new Agency("杭州市临安区科学技术局", Optional.of(REGION), "science");
  private static final LegalDocument LAW =
      new LegalDocument("中华人民共和国科学技术进步法", DocumentKind.LAW, Optional.empty());

  @Test
  void everyFactHasItsPlace() throws AnnotationException {
    ReportFacts facts =
        new ReportFacts(
            new DocumentSource("reports/000.txt", "", "text/plain"),
            "",
            new ReportProperties(
                ReportType.RULE_OF_LAW,
                Optional.empty(),
                AGENCY,
                Optional.of(REGION),
                Year.of(2022),
                Optional.of(LocalDate.of(2023, 3, 31)),
                Optional.empty(),
                Optional.of("002508596/2023-64874"),
                Optional.empty()),
            List.of(),
            List.of(AGENCY),
            List.of(REGION, ZONE),
            List.of(LAW),
            List.of(
                new Engagement(AGENCY, LAW, EngagementType.PUBLICISED, evidence(0.8)),
                new Engagement(AGENCY, LAW, EngagementType.STUDIED, evidence(0.5)),
                new Engagement(AGENCY, LAW, EngagementType.STUDIED, evidence(0.9)),
                new MeasureAdoption(AGENCY, "legal-counsel", MeasureStatus.DONE, evidence(0.25)),
                new MeasureAdoption(AGENCY, "legal-counsel", MeasureStatus.DONE, evidence(0.75)),
                new IndicatorObservation(
                    AGENCY,
                    "技术合同成交额",
                    new BigDecimal("1.54E+9"),
                    "元",
                    Optional.of("实现"),
                    Change.NONE,
                    Bound.AT_LEAST,
                    false,
                    Optional.of(REGION),
                    Year.of(2022),
                    Optional.empty(),
                    evidence(0.5)),
                new Shortcoming(AGENCY, "执法力量薄弱", List.of(), evidence(0.5)),
                new Plan(AGENCY, "加强普法", List.of(), evidence(0.5)),
                new Tenure(AGENCY, "甲某", "局长", evidence(0.5))));

    String json = AnnotationJson.write(AnnotationMapper.map(facts));

    assertThat(json)
        .isEqualTo(
            """
            {
              "id": "000",
              "report": {
                "title": null,
                "publisher": "杭州市临安区科学技术局",
                "region": "330112",
                "year": 2022,
                "issued": "2023-03-31",
                "signed": null,
                "index_number": "002508596/2023-64874",
                "document_number": null
              },
              "legal": [
                {
                  "title": "中华人民共和国科学技术进步法",
                  "kind": "law",
                  "number": null,
                  "engagement": [
                    "studied",
                    "publicised"
                  ],
                  "confidence": {
                    "studied": 0.9,
                    "publicised": 0.8
                  }
                }
              ],
              "agencies": [
                {
                  "name": "杭州市临安区科学技术局"
                }
              ],
              "regions": [
                {
                  "code": "330112",
                  "name": "杭州市临安区"
                },
                {
                  "code": null,
                  "name": "大同经济技术开发区"
                }
              ],
              "measures": [
                {
                  "concept": "legal-counsel",
                  "status": "done",
                  "confidence": 0.75
                }
              ],
              "indicators": [
                {
                  "name": "技术合同成交额",
                  "value": 1540000000,
                  "unit": "元",
                  "action": "实现",
                  "change": "none",
                  "bound": "atLeast",
                  "target": false,
                  "quote": "原文",
                  "confidence": 0.5
                }
              ],
              "shortcomings": [
                "执法力量薄弱"
              ],
              "plans": [
                "加强普法"
              ],
              "officials": [
                {
                  "name": "甲某",
                  "role": "局长",
                  "agency": "杭州市临安区科学技术局",
                  "confidence": 0.5
                }
              ]
            }
            """);
    assertThat(AnnotationJson.parse("000.json", json).indicators()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "000.txt, 000",
    "reports/2023/000.txt, 000",
    "reports\\000.txt, 000",
    "archive.zip!/a.b.html, a.b",
    "000, 000",
    ".txt, .txt",
  })
  void idIsTheNameOfTheFile(String name, String id) {
    assertThat(AnnotationMapper.idOf(name)).isEqualTo(id);
  }

  private static Evidence evidence(double confidence) {
    return new Evidence(TextSpan.of(0, 2), "原文", "rule", confidence);
  }
}
