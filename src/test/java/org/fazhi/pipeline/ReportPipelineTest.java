package org.fazhi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fazhi.document.DocumentFile;
import org.fazhi.document.DocumentReader;
import org.fazhi.document.Found;
import org.fazhi.document.Skipped;
import org.fazhi.document.SourceDocument;
import org.fazhi.fact.NoReportException;
import org.fazhi.fact.ReportExtractor;
import org.fazhi.fact.ReportFacts;
import org.fazhi.fact.ReportProperties;
import org.fazhi.fact.ReportType;
import org.fazhi.graph.ReportGraph;
import org.fazhi.mention.Agency;
import org.junit.jupiter.api.Test;

class ReportPipelineTest {

  private static final int MANY = 5_000;

  private static Found file(String name, String text) {
    return new DocumentFile(name, "/" + name, () -> text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Outcome> run(ReportExtractor extractor, List<Found> documents) {
    List<Outcome> outcomes = new ArrayList<>();
    new ReportPipeline(
            new DocumentReader(),
            extractor,
            facts -> new ReportGraph("urn:report", List.of()),
            new OrderedParallel(3))
        .run(documents.iterator(), outcomes::add);
    return outcomes;
  }

  private static ReportFacts facts(SourceDocument document) {
    return new ReportFacts(
        document.source(),
        document.text(),
        new ReportProperties(
            ReportType.RULE_OF_LAW,
            Optional.empty(),
            new Agency("司法部", Optional.empty(), "justice"),
            Optional.empty(),
            Year.of(2023),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void manyDocumentsComeOutInOrder() {
    List<Found> documents =
        IntStream.range(0, MANY).mapToObj(n -> file(n + ".txt", "报告" + n)).toList();
    assertThat(run(ReportPipelineTest::facts, documents))
        .hasSize(MANY)
        .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Extracted.class))
        .extracting(Outcome::name)
        .containsExactlyElementsOf(IntStream.range(0, MANY).mapToObj(n -> n + ".txt").toList());
  }

  @Test
  void aDocumentThatFailsIsNamedWithTheReasonAndTheRestGoesOn() {
    ReportExtractor extractor =
        document -> {
          switch (document.text()) {
            case "none":
              throw new NoReportException("navigation only");
            case "fault":
              throw new IllegalStateException("rule 7");
            case "deep":
              throw new StackOverflowError();
            default:
              return facts(document);
          }
        };
    List<Outcome> outcomes =
        run(
            extractor,
            List.of(
                file("a", "甲"),
                file("b", "none"),
                file("c", "fault"),
                file("d", "deep"),
                file("e", ""),
                new Skipped("f", "no such file or folder"),
                file("g", "乙")));
    assertThat(outcomes)
        .extracting(
            outcome ->
                outcome instanceof Outcome.Skipped skipped
                    ? skipped.name() + ": " + skipped.reason().replaceFirst(" at .*", "")
                    : outcome.name())
        .containsExactly(
            "a",
            "b: navigation only",
            "c: extraction failed: java.lang.IllegalStateException: rule 7",
            "d: extraction failed: java.lang.StackOverflowError",
            "e: empty",
            "f: no such file or folder",
            "g");
  }
}
