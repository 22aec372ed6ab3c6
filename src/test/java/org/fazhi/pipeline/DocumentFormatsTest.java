package org.fazhi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import org.fazhi.document.DocumentFile;
import org.fazhi.document.DocumentReader;
import org.fazhi.document.SourceDocument;
import org.fazhi.fact.IndicatorObservation;
import org.fazhi.fact.NoReportException;
import org.fazhi.fact.ReportExtractor;
import org.fazhi.fact.ReportFacts;
import org.fazhi.fact.StandardReportExtractor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentFormatsTest {

  private final DocumentReader reader = new DocumentReader();
  private final ReportExtractor extractor = StandardReportExtractor.load();
  private ReportFacts plain;

  private ReportFacts facts(String name) throws NoReportException {
    DocumentFile.Content content =
        () -> {
          try (InputStream stream =
              Objects.requireNonNull(
                  DocumentFormatsTest.class.getResourceAsStream("/document/" + name))) {
            return stream.readAllBytes();
          }
        };
    return extractor.extract(
        (SourceDocument) reader.read(new DocumentFile(name, "/" + name, content)));
  }

  @BeforeAll
  void readPlainText() throws NoReportException {
    plain = facts("report.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.docx", "report.doc", "report.pdf", "restricted.pdf", "page.html"})
  void everyFormatStatesTheSameFactsInTheSameWords(String name) throws NoReportException {
    ReportFacts facts = facts(name);
    assertThat(facts.text()).isEqualTo(plain.text());
    assertThat(facts.facts()).isEqualTo(plain.facts());
    assertThat(facts.properties().signed()).isEqualTo(plain.properties().signed());
  }

  @Test
  void aPageTellsItsPropertiesInATable() throws NoReportException {
    ReportFacts facts = facts("page.html");
    assertThat(facts.properties().indexNumber()).contains("620102000/2024-00031");
    assertThat(facts.properties().issued()).contains(java.time.LocalDate.of(2024, 1, 12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"figures.docx", "figures.doc", "figures.html"})
  void tablesOfFiguresAreIndicators(String name) throws NoReportException {
    assertThat(facts(name).facts())
        .filteredOn(fact -> fact.evidence().rule().equals("table-cell"))
        .extracting(fact -> (IndicatorObservation) fact)
        .extracting(
            figure -> figure.indicator() + " " + figure.value().toPlainString() + figure.unit())
        .containsExactly("行政处罚 93件", "行政处罚罚没金额 627000元", "行政强制 4件", "行政许可 1286件");
  }
}
