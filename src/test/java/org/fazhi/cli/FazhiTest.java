package org.fazhi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.fazhi.fact.StandardReportExtractor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FazhiTest {

  private static final StandardReportExtractor EXTRACTOR = StandardReportExtractor.load();
  private static final String REPORT =
      """
      诸暨市科学技术局2023年法治政府建设年度报告

      2023年，诸暨市科学技术局认真学习《中华人民共和国科学技术进步法》，现将情况报告如下。
      一、主要举措和成效
      （一）组织干部学习《中华人民共和国行政处罚法》，开展宣传活动，普及法律知识。
      二、存在的不足和原因
      一是执法力量不足，业务水平有待提高。
      三、2024年工作安排
      一是加强执法队伍建设，提高依法行政能力。

      诸暨市科学技术局
      2024年1月31日
      """;

  @TempDir Path folder;

  @BeforeEach
  void reports() throws IOException {
    Files.createDirectory(folder.resolve("reports"));
    Files.writeString(folder.resolve("reports/zhuji.txt"), REPORT);
  }

  /** What a run left behind. */
  private record Result(int status, String out, String err) {}

  private Result runWith(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            folder,
            false);
    Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    int status = Fazhi.run(terminal, new Stages(() -> EXTRACTOR, clock), arguments);
    return new Result(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  private Result run(String... arguments) {
    return runWith("", arguments);
  }

  @Test
  void extractWritesNothingButResultsToStandardOutput() {
    Result result = run("extract", "reports");
    assertThat(result.status()).isZero();
    assertThat(result.out().lines()).isNotEmpty().allMatch(line -> line.endsWith(" ."));
    assertThat(result.out()).contains("中华人民共和国行政处罚法");
    assertThat(result.err()).isEqualToIgnoringNewLines("Extracted 1 report");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nq", "trig", "ttl", "jsonld", "json"})
  void extractGivesTheSameBytesForTheSameInput(String format) {
    Result first = run("extract", "reports", "--format", format);
    Result second = run("extract", "reports/zhuji.txt", "--format", format);
    assertThat(first.status()).isZero();
    assertThat(first.out()).isNotBlank().isEqualTo(second.out());
  }

  @Test
  void extractReadsStandardInputAndWritesAFile() throws IOException {
    Result result = runWith(REPORT, "extract", "-", "--out", "graph.ttl", "--format", "ttl");
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(Files.readString(folder.resolve("graph.ttl"))).contains("fz:Report");
    assertThat(folder.resolve("graph.ttl.part")).doesNotExist();
  }

  @Test
  void extractTellsTwoTextsOfOneBodyAndYearApart() throws IOException {
    Files.writeString(folder.resolve("reports/zhuji-2.txt"), REPORT + "\n（修订）\n");
    Files.writeString(folder.resolve("reports/zhuji-copy.txt"), REPORT);
    Result result = run("extract", "reports");
    assertThat(result.out().lines().map(line -> line.substring(line.lastIndexOf('<'))).distinct())
        .hasSize(2);
  }

  @Test
  void whatIsSkippedIsNamedWithTheReasonAndCountsInTheStatus() throws IOException {
    Files.writeString(folder.resolve("reports/empty.txt"), "");
    Files.writeString(folder.resolve("reports/menu.txt"), "首页 > 政务公开\n");
    Result result = run("extract", "reports", "missing.txt");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).contains("中华人民共和国行政处罚法");
    assertThat(result.err())
        .contains("skipped empty.txt: empty")
        .contains("skipped menu.txt: ")
        .contains("skipped missing.txt: no such file or folder")
        .contains("Extracted 1 report, 3 documents skipped");
  }

  @Test
  void buildIsIdempotentAndReplacesChangedReports() throws IOException {
    assertThat(run("build", "reports", "--store", "s").err()).contains("1 new or changed");
    assertThat(run("build", "reports", "--store", "s").err()).contains("0 new or changed");
    Files.writeString(folder.resolve("reports/zhuji.txt"), REPORT.replace("行政处罚法", "行政许可法"));
    assertThat(run("build", "reports", "--store", "s").err()).contains("1 new or changed");
    String titles = run("query", "search", "--param", "text=行政", "--store", "s").out();
    assertThat(titles).contains("行政许可法").doesNotContain("行政处罚法");
  }

  @Test
  void whatIsBuiltCanBeAskedAndIsValid() throws IOException {
    run("build", "reports", "--store", "s");
    Result saved = run("query", "search", "--store", "s", "--param", "text=處罰法", "--format", "csv");
    assertThat(saved.status()).isZero();
    assertThat(saved.out()).contains("中华人民共和国行政处罚法");
    Files.writeString(
        folder.resolve("own.rq"),
        "PREFIX fz: <https://w3id.org/fazhi/ontology#> SELECT ?y { ?r a fz:Report; fz:reportingYear ?y }");
    assertThat(run("query", "own.rq", "--store", "s", "--format", "csv").out())
        .isEqualToNormalizingNewlines("y\n2023\n");
    Result valid = run("validate", "--store", "s");
    assertThat(valid.out()).contains("conforms");
    assertThat(valid.status()).isZero();
  }

  @Test
  void validateListsViolationsAndSaysSoInTheStatus() throws IOException {
    Files.writeString(
        folder.resolve("broken.ttl"),
        "<https://example.org/r> a <https://w3id.org/fazhi/ontology#Report> .");
    Result result = run("validate", "broken.ttl");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).contains("violations").contains("https://example.org/r");
    Files.writeString(folder.resolve("broken.ttl"), "no RDF");
    assertThat(run("validate", "broken.ttl").status()).isEqualTo(1);
  }

  @Test
  void evaluateScoresAgainstAnnotations() throws IOException {
    Files.createDirectory(folder.resolve("gold"));
    String json = run("extract", "reports", "--format", "json").out();
    Files.writeString(
        folder.resolve("gold/zhuji.json"),
        json.substring(json.indexOf('[') + 1, json.lastIndexOf(']')));
    Result result = run("evaluate", "--gold", "gold", "--reports", "reports", "--save", "run.json");
    assertThat(result.err()).doesNotContain("fazhi:");
    assertThat(result.status()).isZero();
    assertThat(result.out()).containsPattern("macro F1 +1\\.0");
    assertThat(
            run("evaluate", "--gold", "gold", "--reports", "reports", "--baseline", "run.json")
                .out())
        .contains("F1 before");
  }

  @Test
  void inventedReportsAreMadeAndCheckedAgainstWhatTheyState() {
    assertThat(run("bench", "generate", "4", "made", "--seed", "3").status()).isZero();
    assertThat(run("extract", "made/reports", "-f", "json", "--out", "found.json").err())
        .contains("Extracted 4 reports");
    Result result = run("bench", "check", "made", "found.json", "--detail");
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("4 of 4").containsPattern("\\d+\\.\\d\\d %  indicators");
    assertThat(run("bench", "check", "reports", "found.json").err()).contains("no known.jsonl");
    assertThat(run("bench", "generate", "0", "made").status()).isEqualTo(1);
  }

  @Test
  void theDemoShowsWhatIsInTheSampleAndAnswersAQuery() {
    Result result = run("demo", "--no-serve", "--store", "demo");
    assertThat(result.err()).doesNotContain("skipped");
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .containsPattern("\\d+  报告 reports")
        .contains("学习最多的法律文件")
        .contains("行政处罚法");
  }

  @Test
  void wrongUsageIsExplained() {
    assertThat(run().status()).isEqualTo(2);
    Result misspelt = run("extrct", "reports");
    assertThat(misspelt.status()).isEqualTo(2);
    assertThat(misspelt.err()).contains("Did you mean").contains("extract");
    assertThat(run("build", "reports").status()).isEqualTo(2);
    assertThat(run("build", "reports").err()).contains("--store");
    assertThat(run("extract", "reports", "--format", "xml").status()).isEqualTo(2);
    assertThat(run("extract", "reports", "--base", "nonsense").status()).isEqualTo(2);
    assertThat(run("query", "no-such-query").status()).isEqualTo(2);
    assertThat(run("serve", "--store", "s", "--port", "99999").status()).isEqualTo(2);
  }

  @Test
  void aKeyThatNoSettingHasStopsTheServer() throws Exception {
    Path config = Files.writeString(folder.resolve("fazhi.properties"), "prot = 3030\n");
    Result result = run("serve", "--store", "s", "--config", config.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("there is no setting prot").contains("port, prefix");
    assertThat(run("serve", "--store", "s", "--config", "none").status()).isEqualTo(2);
    assertThat(run("serve", "--store", "s", "--allow-update").err()).contains("credentials");
  }

  @Test
  void failuresAreNamed() {
    Result result = run("serve", "--store", "nowhere");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("no store in").contains("nowhere");
  }

  @Test
  void everyCommandHasHelpInBothLanguages() {
    for (String command :
        List.of("demo", "extract", "build", "serve", "query", "evaluate", "validate", "bench")) {
      Result result = run(command, "--help");
      assertThat(result.status()).isZero();
      assertThat(result.out()).contains("Usage: fazhi " + command).containsPattern("\\p{IsHan}");
      assertThat(run(command, "--version").out()).startsWith("fazhi ");
    }
  }
}
