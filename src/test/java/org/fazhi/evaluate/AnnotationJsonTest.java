package org.fazhi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationJsonTest {

  private static final String FULL =
      """
      {
        "id": "x",
        "report": {
          "title": null,
          "publisher": "诸暨市科学技术局",
          "region": "330681",
          "year": 2023,
          "issued": "2024-02-26",
          "signed": null,
          "index_number": null,
          "document_number": null
        },
        "legal": [
          {
            "title": "信访工作条例",
            "written": "条例",
            "kind": "partyRegulation",
            "number": null,
            "engagement": [
              "studied",
              "implemented"
            ],
            "confidence": {
              "studied": 0.5
            }
          }
        ],
        "agencies": [
          {
            "name": "诸暨市科学技术局",
            "written": [
              "我局"
            ]
          }
        ],
        "regions": [
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
            "action": null,
            "change": "none",
            "bound": "atLeast",
            "target": false,
            "quote": "技术合同成交额超15.4亿元"
          }
        ],
        "shortcomings": [
          "执法力量薄弱"
        ],
        "plans": [],
        "officials": [
          {
            "name": "甲某",
            "role": "局长",
            "agency": "诸暨市科学技术局"
          }
        ]
      }
      """;

  @Test
  void writesWhatItRead() throws IOException {
    assertThat(AnnotationJson.write(AnnotationJson.parse("x.json", FULL))).isEqualTo(FULL);
  }

  @Test
  void filesKeepTheirContent(@TempDir Path folder) throws IOException {
    Annotation annotation = AnnotationJson.parse("x.json", FULL);
    AnnotationJson.write(annotation, folder.resolve("x.json"));

    assertThat(AnnotationJson.readFolder(folder)).containsExactly(annotation);
  }

  @Test
  void twoFilesForOneReportAreRefused(@TempDir Path folder) throws IOException {
    Annotation annotation = AnnotationJson.parse("x.json", FULL);
    AnnotationJson.write(annotation, folder.resolve("a.json"));
    AnnotationJson.write(annotation, folder.resolve("b.json"));

    assertThatThrownBy(() -> AnnotationJson.readFolder(folder))
        .isInstanceOf(AnnotationException.class)
        .hasMessageContaining("b.json")
        .hasMessageContaining("a.json");
  }

  @Test
  void keysThatMayBeNullMayBeLeftOut() {
    assertThat(Annotations.of("\"report\": {\"year\": 2023}").report().title())
        .isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "plans": []          | "plans": {}           | $.plans: a list is wanted, not object
          "plans": []          | "plans": [1]          | $.plans[0]: a string is wanted, not 1
          "plans": [],         |                       | $.plans: missing
          "plans": []          | "plans": [], "plan": 1 | $.plan: unknown key
          "title": null        | "titel": null         | $.report.titel: unknown key
          "status": "done"     | "status": "dun"       | $.measures[0].status: "dun" is none of done
          "status": "done"     | "x": 1, "status": "done" | $.measures[0].x: unknown key
          "studied": 0.5       | "studied": 1.5        | $.legal[0].confidence.studied: a number from
          "value": 1540000000  | "value": "15"         | $.indicators[0].value: a number is wanted
          "target": false      | "target": 0           | $.indicators[0].target: true or false
          "2024-02-26"         | "2024-2-26"           | $.report.issued: no date
          "year": 2023         | "year": 2023.5        | $.report.year: no year: 2023.5
          "year": 2023         | "year": 2023, "year": 2 | line 7
          """)
  void errorsNameFileAndPath(String old, String replacement, String message) {
    String broken = FULL.replace(old, replacement == null ? "" : replacement);
    assertThat(broken).isNotEqualTo(FULL);

    assertThatThrownBy(() -> AnnotationJson.parse("x.json", broken))
        .isInstanceOf(AnnotationException.class)
        .hasMessageStartingWith("x.json: " + message);
  }

  @Test
  void textThatIsNoJsonIsRefused() {
    assertThatThrownBy(() -> AnnotationJson.parse("x.json", "{\n  \"id\": ?"))
        .isInstanceOf(AnnotationException.class)
        .hasMessageStartingWith("x.json: line 2 column 9: ");
    assertThatThrownBy(() -> AnnotationJson.parse("x.json", ""))
        .isInstanceOf(AnnotationException.class)
        .hasMessageStartingWith("x.json: $: ");
  }
}
