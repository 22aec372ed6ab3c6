package org.fazhi.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;
import org.fazhi.mention.Agency;
import org.fazhi.segment.HanLpScriptConverter;
import org.fazhi.structure.ReportStructure;
import org.fazhi.structure.StructureParser;
import org.fazhi.text.PageCleaner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences of many departments, each with all the measures that it states. */
class MeasureSentencesTest {

  private static final PageCleaner CLEANER =
      PageCleaner.standard(new HanLpScriptConverter()::toSimplified);
  private static final StructureParser PARSER = StructureParser.standard();
  private static final MeasureExtractor EXTRACTOR = MeasureExtractor.standard();
  private static final Agency AGENCY = new Agency("样例市样例局", Optional.empty(), "other");

  @TestFactory
  Stream<DynamicTest> sentencesStateTheirMeasuresAndNoOthers() {
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.get("sentence"), () -> check(row)));
  }

  private static void check(TsvRow row) {
    String status = row.get("part");
    List<String> expected =
        row.list("concepts").stream().map(concept -> concept + " " + status).toList();
    ReportStructure report = PARSER.parse(CLEANER.clean(page(status, row.get("sentence"))));
    assertThat(EXTRACTOR.extract(report, AGENCY))
        .extracting(adoption -> adoption.measure() + " " + adoption.status().id())
        .as("measures of %s: %s", status, row.get("sentence"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String page(String status, String sentence) {
    String heading =
        switch (status) {
          case "done" -> "主要举措和成效";
          case "planned" -> "下一步工作安排";
          case "shortcoming" -> "存在的不足";
          default -> throw new IllegalArgumentException("no part " + status);
        };
    return "样例市样例局2023年度法治政府建设情况报告\n一、" + heading + "\n（一）" + sentence + "。\n";
  }

  private static List<TsvRow> rows() {
    String file = "/measures/sentences.tsv";
    try (InputStream stream =
            Objects.requireNonNull(MeasureSentencesTest.class.getResourceAsStream(file));
        InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return TsvTable.read(file, reader, "part", "sentence", "concepts").rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
