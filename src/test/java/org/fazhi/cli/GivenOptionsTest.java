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
import org.fazhi.fact.StandardReportExtractor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user says of documents whose pages don't. */
class GivenOptionsTest {

  private static final StandardReportExtractor EXTRACTOR = StandardReportExtractor.load();
  private static final String REPORT =
      """
      市中区水务局法治政府建设情况报告

      一年来，我局组织干部学习《中华人民共和国水法》，规范执法行为，各项工作取得新的进展。
      一、存在的不足
      执法人员偏少，普法形式不够丰富，需要在今后的工作中改进，业务水平也有待继续提高。
      """;

  @TempDir Path folder;

  @BeforeEach
  void report() throws IOException {
    Files.createDirectory(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages/a.txt"), REPORT);
  }

  private record Result(int status, String out, String err) {}

  private Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            folder,
            false);
    int status = Fazhi.run(terminal, new Stages(() -> EXTRACTOR, Clock.systemUTC()), arguments);
    return new Result(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  private void manifest(String... lines) throws IOException {
    Files.writeString(folder.resolve("pages.csv"), String.join("\n", lines) + "\n");
  }

  @Test
  void withoutThemTheReportIsRefused() {
    Result year = run("extract", "pages");
    assertThat(year.status()).isEqualTo(1);
    assertThat(year.err()).contains("--year");
    assertThat(run("extract", "pages", "--year", "2022").err())
        .contains("济南市市中区、枣庄市市中区", "--region");
  }

  @Test
  void optionsSayWhatThePageDoesNotAndAreMarked() {
    Result result =
        run("extract", "pages", "--year", "2022", "--region", "枣庄市市中区", "--format", "ttl");
    assertThat(result.err()).contains("Extracted 1 report");
    assertThat(result.out())
        .contains("枣庄市市中区水务局", "fz:givenProperty")
        .containsPattern("fz:givenProperty\\s+fz:jurisdiction")
        .contains("\"2022\"^^xsd:gYear");
  }

  @Test
  void aPublisherIsTakenByItsFullName() {
    Result result = run("extract", "pages", "--year", "2022", "--publisher", "枣庄市市中区水务局");
    assertThat(result.out()).contains("枣庄市市中区水务局").containsPattern("agency.370402.");
  }

  @Test
  void aTableSaysItOfEveryFile() throws IOException {
    manifest(
        "file,address,publisher,place,year,date",
        "pages/a.txt,https://www.example.org/水务/a.html,,370402,2022,2023-01-09");
    Result result = run("extract", "pages", "--manifest", "pages.csv", "--format", "ttl");
    assertThat(result.err()).contains("Extracted 1 report");
    assertThat(result.out())
        .contains("枣庄市市中区水务局", "\"2023-01-09\"^^xsd:date")
        .containsPattern("dcterms:source\\s+<https://www.example.org/%E6%B0%B4%E5%8A%A1/a.html>");
    Result built = run("build", "pages", "--manifest", "pages.csv", "--store", "s");
    assertThat(built.err()).contains("1 new or changed");
    assertThat(run("validate", "--store", "s").status()).isZero();
  }

  @Test
  void theTableGoesBeforeTheOptions() throws IOException {
    manifest("file,year", "a.txt,2021");
    Result result =
        run(
            "extract",
            "pages",
            "--manifest",
            "pages.csv",
            "--year",
            "2022",
            "--region",
            "370103",
            "--format",
            "ttl");
    assertThat(result.out()).contains("济南市市中区水务局", "\"2021\"^^xsd:gYear");
  }

  @Test
  void aPlaceThatThePageContradictsIsRefused() throws IOException {
    Files.writeString(folder.resolve("pages/a.txt"), "枣庄市" + REPORT);
    assertThat(run("extract", "pages", "--year", "2022", "--region", "济南市").err())
        .contains("枣庄市市中区水务局", "not in the place given");
  }

  @Test
  void whatCannotBeReadIsNamedWithItsLine() throws IOException {
    manifest("file,jahr", "pages/a.txt,2022");
    assertThat(run("extract", "pages", "--manifest", "pages.csv").err())
        .contains("unknown column jahr");
    manifest("file,year", "pages/a.txt,last year");
    assertThat(run("extract", "pages", "--manifest", "pages.csv").err())
        .contains("pages.csv:2", "column year");
    manifest("file,address", "pages/a.txt,a page");
    assertThat(run("extract", "pages", "--manifest", "pages.csv").status()).isNotZero();
    assertThat(run("extract", "pages", "--year", "22").status()).isEqualTo(2);
    assertThat(run("extract", "pages", "--source", "a.html").status()).isEqualTo(2);
    assertThat(run("extract", "pages", "--year", "2022", "--region", "999999").err())
        .contains("no division in force has the code 999999");
  }
}
