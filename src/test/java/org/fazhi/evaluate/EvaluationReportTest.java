package org.fazhi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.fazhi.evaluate.Annotations.indicator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationReportTest {

  private static final String GOLD =
      """
      "plans": ["加强普法", "完善制度"], "indicators": [%s, %s]"""
          .formatted(indicator("培训", "3", "次"), indicator("信访件", "12", "件"));
  private static final String FOUND =
      """
      "plans": ["加强普法", "优化服务"], "indicators": [%s, %s]"""
          .formatted(
              indicator("培训", "3", "次", "increase", "exact", false), indicator("提案", "12", "件"));

  @Test
  void tableIsAligned() {
    assertThat(compare(GOLD, FOUND).table())
        .isEqualTo(
            """
            facts             right  missed  extra  precision  recall     F1
            metadata              0       0      0      1.000   1.000  1.000
            legal documents       0       0      0      1.000   1.000  1.000
            engagements           0       0      0      1.000   1.000  1.000
            document numbers      0       0      0      1.000   1.000  1.000
            agencies              0       0      0      1.000   1.000  1.000
            regions               0       0      0      1.000   1.000  1.000
            measures              0       0      0      1.000   1.000  1.000
            indicators            1       1      1      0.500   0.500  0.500
            shortcomings          0       0      0      1.000   1.000  1.000
            plans                 1       1      1      0.500   0.500  0.500
            officials             0       0      0      1.000   1.000  1.000
            macro F1                                                   0.889

            of the right facts        equal  of  accuracy
            legal documents: kind         0   0     1.000
            indicators: change            0   1     0.000
            indicators: bound             1   1     1.000
            indicators: target            1   1     1.000
            indicators: all of these      0   1     0.000

            reports compared: 1
            """);
  }

  @Test
  void detailNamesWhatIsMissedExtraAndDifferent() {
    assertThat(compare(GOLD, FOUND).detail())
        .isEqualTo(
            """
            r
              indicators: 1 right, 1 missed, 1 extra
                - 信访件 12 件 「信访件12件」
                + 提案 12 件 「提案12件」
                ~ 培训 3 次 [change none, found increase] 「培训3次」
              plans: 1 right, 1 missed, 1 extra
                - 完善制度
                + 优化服务
            """);
  }

  @Test
  void comparisonNamesFactsGainedAndLost(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("outcome.json");
    compare(GOLD, FOUND).outcome().write(file);
    Outcome now = compare(GOLD, "\"plans\": [\"完善制度\", \"优化服务\"]").outcome();

    OutcomeComparison comparison = now.since(Outcome.read(file));

    assertThat(comparison.changes()).hasSize(2);
    assertThat(comparison.text())
        .contains("plans                  1     1      0.500   0.500  +0.000")
        .endsWith(
            """

            r indicators
              lost: 培训 3 次
              gone error: 提案 12 件
            r plans
              gained: 完善制度
              lost: 加强普法
            """);
  }

  @Test
  void whatWasAnnotatedInTheMeantimeIsNeitherGainedNorLost() {
    Outcome before = compare("\"plans\": [\"加强普法\"]", "\"plans\": [\"加强普法\"]").outcome();
    Outcome now = compare("\"plans\": [\"完善制度\"]", "\"plans\": [\"完善制度\"]").outcome();

    assertThat(now.since(before).changes()).isEmpty();
  }

  @Test
  void outcomesSurviveWritingAndReading() throws IOException {
    Outcome outcome = compare(GOLD, FOUND).outcome();

    assertThat(Outcome.parse("o.json", outcome.toJson())).isEqualTo(outcome);
  }

  @Test
  void filesThatAreNoOutcomeAreRefused() {
    assertThatThrownBy(() -> Outcome.parse("o.json", "{\"r\": {\"plans\": 1}}"))
        .isInstanceOf(AnnotationException.class)
        .hasMessage("o.json: $.r.metadata: missing");
  }

  @Test
  void calibrationCountsFactsByConfidence() {
    Calibration calibration =
        compare(
                "\"measures\": [{\"concept\": \"a\", \"status\": \"done\"},"
                    + "{\"concept\": \"b\", \"status\": \"done\"}]",
                """
                "measures": [{"concept": "a", "status": "done", "confidence": 1},
                  {"concept": "b", "status": "done", "confidence": 0.55},
                  {"concept": "c", "status": "done", "confidence": 0.5},
                  {"concept": "d", "status": "done"}]""")
            .calibration();

    assertThat(calibration.buckets()).hasSize(10);
    assertThat(calibration.table())
        .isEqualTo(
            """
            confidence  facts  right  share right  mean confidence
            0.5 to 0.6      2      1        0.500            0.525
            0.9 to 1.0      1      1        1.000            1.000
            expected calibration error 0.017
            """);
    assertThat(calibration.expectedError()).isCloseTo(0.05 / 3, within(1e-12));
  }

  private static EvaluationReport compare(String gold, String found) {
    return new Evaluation().evaluate(List.of(Annotations.of(gold)), List.of(Annotations.of(found)));
  }
}
