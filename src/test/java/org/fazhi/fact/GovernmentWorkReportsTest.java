package org.fazhi.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.fazhi.document.DocumentSource;
import org.fazhi.document.SourceDocument;
import org.junit.jupiter.api.Test;

/** Another genre: real government work reports, one of each government, where they are at hand. */
class GovernmentWorkReportsTest {

  private static final Path CORPUS = Path.of("..", "shared", "corpus");

  @Test
  void areReadWithTypePublisherAndFigures() throws IOException, NoReportException {
    assumeTrue(Files.isDirectory(CORPUS), "the work reports in ../shared/corpus are missing");
    StandardReportExtractor extractor = StandardReportExtractor.load();
    SoftAssertions softly = new SoftAssertions();

    for (Path file : oneOfEachGovernment()) {
      String name = file.getFileName().toString();
      ReportFacts facts =
          extractor.extract(
              new SourceDocument(
                  new DocumentSource(name, "0", "text/plain"), Files.readString(file)));

      softly.assertThat(facts.properties().type()).as(name).isEqualTo(ReportType.GOVERNMENT_WORK);
      softly
          .assertThat(facts.properties().publisher().name())
          .as(name)
          .matches(".+(?:人民政府|管理委员会|国务院)");
      softly
          .assertThat(facts.facts().stream().filter(IndicatorObservation.class::isInstance).count())
          .as("figures of " + name)
          .isGreaterThan(20);
    }
    softly.assertAll();
  }

  private static List<Path> oneOfEachGovernment() throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    try (Stream<Path> all = Files.walk(CORPUS)) {
      all.filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .forEach(file -> files.putIfAbsent(government(file), file));
    }
    assertThat(files).isNotEmpty();
    return List.copyOf(files.values());
  }

  private static String government(Path file) {
    return file.getFileName().toString().replaceAll("[^\\p{IsHan}]|年", "");
  }
}
