package org.fazhi.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.fazhi.document.DocumentSource;
import org.fazhi.document.SourceDocument;
import org.fazhi.evaluate.Annotation;
import org.fazhi.evaluate.AnnotationJson;
import org.fazhi.evaluate.AnnotationMapper;
import org.fazhi.evaluate.Evaluation;
import org.fazhi.evaluate.EvaluationReport;
import org.fazhi.evaluate.FactKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports against their annotations, by the scores of the evaluation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenReportsTest {

  private static final Path OWN_GOLD = Path.of("src", "test", "resources", "gold");
  private static final Path OWN_REPORTS = Path.of("src", "main", "resources", "sample");
  private static final Path SHARED_GOLD = Path.of("..", "shared", "gold");
  private static final Path SHARED_REPORTS = Path.of("..", "shared", "reports");

  /** What no kind of fact may fall below, and what all of them together must reach. */
  private static final double LOWEST_F1 = 0.92;

  private static final double MACRO_F1 = 0.95;

  /** Kinds that are read from the wording alone and that the project's own samples hold fully. */
  private static final Set<FactKind> CERTAIN =
      EnumSet.of(FactKind.METADATA, FactKind.LEGAL_DOCUMENTS, FactKind.AGENCIES, FactKind.REGIONS);

  private static final double CERTAIN_F1 = 0.95;

  private StandardReportExtractor extractor;

  @BeforeAll
  void load() {
    extractor = StandardReportExtractor.load();
  }

  static List<Annotation> own() throws IOException {
    return AnnotationJson.readFolder(OWN_GOLD);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("own")
  void readsEverySampleReport(Annotation gold) throws Exception {
    EvaluationReport report =
        new Evaluation().evaluate(List.of(gold), List.of(extract(gold.id(), OWN_REPORTS)));

    SoftAssertions softly = new SoftAssertions();
    for (FactKind kind : FactKind.values()) {
      if (report.tally(kind).right() + report.tally(kind).missed() > 0) {
        softly
            .assertThat(report.tally(kind).f1())
            .as("%s: %s%n%s", gold.id(), kind.label(), report.detail())
            .isGreaterThanOrEqualTo(CERTAIN.contains(kind) ? CERTAIN_F1 : LOWEST_F1);
      }
    }
    softly.assertAll();
  }

  @Test
  void readsTheSharedReportsAsWellAsAskedFor() throws Exception {
    assumeTrue(Files.isDirectory(SHARED_GOLD), () -> "no annotated reports in " + SHARED_GOLD);
    List<Annotation> gold = AnnotationJson.readFolder(SHARED_GOLD);
    List<Annotation> found = new ArrayList<>();
    for (Annotation annotation : gold) {
      found.add(extract(annotation.id(), SHARED_REPORTS));
    }

    EvaluationReport report = new Evaluation().evaluate(gold, found);

    assertThat(report.macroF1()).as(report.table()).isGreaterThanOrEqualTo(MACRO_F1);
    for (FactKind kind : FactKind.values()) {
      assertThat(report.tally(kind).f1())
          .as(kind.label() + "\n" + report.table())
          .isGreaterThanOrEqualTo(LOWEST_F1);
    }
  }

  private Annotation extract(String id, Path folder) throws Exception {
    String name = id + ".txt";
    String text = Files.readString(folder.resolve(name));
    return AnnotationMapper.map(
        id,
        extractor.extract(new SourceDocument(new DocumentSource(name, "0", "text/plain"), text)));
  }
}
