package org.fazhi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Annotations made by people: those of the tests, and those beside the project where present. */
class GoldAnnotationsTest {

  private static final Path OWN = Path.of("src", "test", "resources", "gold");
  private static final Path SHARED = Path.of("..", "shared", "gold");

  static Stream<Path> folders() {
    return Stream.of(OWN, SHARED);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void scoreOneAgainstThemselves(Path folder) throws IOException {
    List<Annotation> gold = read(folder);

    EvaluationReport report = new Evaluation().evaluate(gold, gold);

    assertThat(report.macroF1()).isEqualTo(1);
    for (FactKind kind : FactKind.values()) {
      assertThat(report.tally(kind).right()).as(kind.label()).isPositive();
      assertThat(report.tally(kind).f1()).as(kind.label()).isEqualTo(1);
      assertThat(report.agreementOnAll(kind).accuracy()).as(kind.label()).isEqualTo(1);
    }
    for (ReportOutcome outcome : report.reports()) {
      for (FactKind kind : FactKind.values()) {
        assertThat(outcome.matching(kind).pairs())
            .as(outcome.id() + " " + kind.label())
            .allSatisfy(pair -> assertThat(pair.gold()).isEqualTo(pair.found()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void surviveWritingAndReading(Path folder) throws IOException {
    for (Annotation annotation : read(folder)) {
      String json = AnnotationJson.write(annotation);

      assertThat(AnnotationJson.parse(annotation.id(), json)).isEqualTo(annotation);
    }
  }

  private static List<Annotation> read(Path folder) throws IOException {
    assumeTrue(Files.isDirectory(folder), () -> "no annotations in " + folder);
    return AnnotationJson.readFolder(folder);
  }
}
