package org.fazhi.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.fazhi.document.DocumentSource;
import org.fazhi.document.SourceDocument;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that repeat one thing thousands of times are read in seconds, whatever they repeat. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathologicalInputTest {

  private static final Duration SECONDS = Duration.ofSeconds(60);
  private static final String OPENING = "芜湖市科学技术局2023年法治政府建设情况报告\n";

  private StandardReportExtractor extractor;

  @BeforeAll
  void load() {
    extractor = StandardReportExtractor.load();
  }

  static Stream<Named<String>> texts() {
    return Stream.of(
            "《",
            "（",
            "《中华人民共和国行政处罚法》、",
            "一、",
            "一是",
            "区科技局、",
            "省、市、县、区",
            "2023年",
            "新增3家，",
            "。",
            "领导小组",
            "学习宣传贯彻",
            "乡镇",
            "，",
            " ")
        .map(piece -> Named.of("“" + piece + "”", OPENING + piece.repeat(20_000 / piece.length())));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void areReadInSeconds(String text) {
    SourceDocument document =
        new SourceDocument(new DocumentSource("long.txt", "0", "text/plain"), text);

    Assertions.assertTimeoutPreemptively(
        SECONDS,
        () -> {
          try {
            assertThat(extractor.extract(document).text()).isNotEmpty();
          } catch (NoReportException e) {
            assertThat(e).hasMessageMatching("(?s).*no .*|.*names a year.*");
          }
        });
  }
}
