package org.fazhi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.bench.generate.GeneratedReport;
import org.fazhi.bench.generate.KnownFacts;
import org.fazhi.bench.generate.ReportGenerator;
import org.fazhi.document.DocumentSource;
import org.fazhi.document.SourceDocument;
import org.fazhi.evaluate.AnnotationJson;
import org.fazhi.evaluate.AnnotationMapper;
import org.fazhi.fact.NoReportException;
import org.fazhi.fact.ReportFacts;
import org.fazhi.fact.StandardReportExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownFactsCheckTest {

  private static final int REPORTS = 40;

  @TempDir Path folder;

  @Test
  void whatInventedReportsStateIsFound() throws IOException {
    List<GeneratedReport> reports = ReportGenerator.load(7).reports(REPORTS).toList();
    StandardReportExtractor extractor = StandardReportExtractor.load();
    String json =
        reports.stream()
            .map(
                report ->
                    AnnotationJson.write(
                        AnnotationMapper.map(
                            report.known().file().replace(".txt", ""), extract(extractor, report))))
            .collect(Collectors.joining(",", "[", "]"));
    Path extracted = Files.writeString(folder.resolve("extracted.json"), json);
    KnownFactsCheck.Result result =
        KnownFactsCheck.check(reports.stream().map(GeneratedReport::known), extracted);
    assertThat(result.reports()).isEqualTo(REPORTS);
    assertThat(result.absent()).isZero();
    assertThat(result.found())
        .hasSize(8)
        .allSatisfy(
            (kind, share) -> assertThat(share).as(kind + result.missed()).isGreaterThan(0.5));
    assertThat(result.found().get("metadata")).isGreaterThan(0.99);
    assertThat(result.found().get("indicators")).isGreaterThan(0.95);
    assertThat(result.found().get("engagements")).isGreaterThan(0.95);
  }

  private static ReportFacts extract(StandardReportExtractor extractor, GeneratedReport report) {
    DocumentSource source = new DocumentSource(report.known().file(), "0", "text/plain");
    try {
      return extractor.extract(new SourceDocument(source, report.text()));
    } catch (NoReportException e) {
      throw new AssertionError(report.text(), e);
    }
  }

  @Test
  void aReportThatIsNotThereIsMissedAsAWhole() throws IOException {
    Path extracted = Files.writeString(folder.resolve("extracted.json"), "[]");
    Stream<KnownFacts> known = ReportGenerator.load(7).reports(2).map(GeneratedReport::known);
    KnownFactsCheck.Result result = KnownFactsCheck.check(known, extracted);
    assertThat(result.absent()).isEqualTo(2);
    assertThat(result.found().get("indicators")).isZero();
    assertThat(result.missed().get("metadata")).anyMatch(it -> it.startsWith("000000.txt: "));
  }
}
