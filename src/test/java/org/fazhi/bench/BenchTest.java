package org.fazhi.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.bench.BenchOptions.Part;
import org.fazhi.bench.ChildProcess.Mark;
import org.fazhi.bench.generate.GeneratedReport;
import org.fazhi.bench.generate.KnownFacts;
import org.fazhi.bench.generate.ReportGenerator;
import org.fazhi.cli.Fazhi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {

  @TempDir Path folder;

  /** The whole run with few reports: nothing that the program offers fails. */
  @Test
  void aSmallRunMeasuresEverythingAndNothingFails() throws IOException {
    assumeTrue(Boolean.getBoolean("fazhi.bench"), "left out: needs -Dfazhi.bench=true");
    List<String> said = new ArrayList<>();
    BenchOptions options =
        new BenchOptions(
            10,
            3,
            folder,
            "1g",
            1,
            Duration.ofSeconds(5),
            2,
            Duration.ofSeconds(1),
            EnumSet.of(Part.BUILD, Part.REBUILD, Part.START, Part.PAGES, Part.QUERIES),
            false,
            List.of());
    Program program = Program.java(Fazhi.class.getName(), "1g", folder);
    BenchResult result = new Bench(options, program, said::add).run();
    assertThat(result.failures()).as(said::toString).isEmpty();
    assertThat(result.measurements())
        .extracting(Measurement::id)
        .contains(
            "extract.time",
            "build.of-extract",
            "store.bytes-per-report",
            "rebuild.unchanged.of-build",
            "serve.start",
            "page.report.p95",
            "page.reconcile.p50",
            "query.narrow.who-studied-law.p95",
            "query.wide.largest-increases.p95")
        .doesNotHaveDuplicates();
    Path json = folder.resolve("result.json");
    result.write(json);
    assertThat(BenchResult.read(json)).isEqualTo(result);
    assertThat(BenchTable.of(result, Optional.of(result))).contains("of bar").contains("1.00");
  }

  @Test
  void flatnessLeavesOutTheWarmingUp() {
    List<Mark> even = marks(30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40);
    assertThat(Bench.flatness(even)).hasValue(1.0);
    assertThat(Bench.flatness(marks(30, 31, 32, 34, 38))).hasValue(4.0);
    assertThat(Bench.flatness(marks(30, 31))).isEmpty();
  }

  private static List<Mark> marks(int... seconds) {
    List<Mark> marks = new ArrayList<>();
    for (int second : seconds) {
      marks.add(new Mark("Building", 100L * (marks.size() + 1), Duration.ofSeconds(second)));
    }
    return marks;
  }

  @Test
  void partsOfAStoreAreToldApart() throws IOException {
    Files.createDirectories(folder.resolve("data/deep"));
    Files.writeString(folder.resolve("data/deep/a"), "12345");
    Files.writeString(folder.resolve("data/b"), "123");
    Files.writeString(folder.resolve("journal"), "1");
    Files.createDirectories(folder.resolve("index-000001/text"));
    Files.writeString(folder.resolve("index-000001/text/c"), "12");
    assertThat(StoreSize.byPart(folder)).isEqualTo(Map.of("data", 8L, "journal", 1L, "text", 2L));
  }

  @Test
  void aPeerThatDoesNotAnswerCountsAsTheLimit() {
    Map<String, Optional<Duration>> own =
        Map.of("a", Optional.of(Duration.ofMillis(10)), "b", Optional.of(Duration.ofMillis(600)));
    Map<String, Optional<Duration>> peer =
        Map.of("a", Optional.of(Duration.ofMillis(10)), "b", Optional.empty());
    PeerComparison comparison = PeerComparison.of(own, peer);
    assertThat(comparison.unanswered()).containsExactly("b");
    assertThat(comparison.ratio()).isCloseTo(0.1, offset(1e-9));
  }

  @Test
  void queriesGetValuesThatSelectLittleAndNoneThatSelectAll() throws IOException {
    JsonNode listing =
        new ObjectMapper()
            .readTree(
                """
                {"queries": [
                  {"name": "laws", "parameters": [
                    {"name": "year", "type": "year", "required": false},
                    {"name": "region", "type": "region", "required": false}]},
                  {"name": "common", "parameters": [
                    {"name": "agency", "type": "agency", "required": true},
                    {"name": "other", "type": "agency", "required": true}]},
                  {"name": "numbered", "parameters": [
                    {"name": "number", "type": "string", "required": true}],
                    "example": {"number": "9号"}}]}\
                """);
    List<KnownFacts> known =
        ReportGenerator.load(1).reports(40).map(GeneratedReport::known).toList();
    QueryTargets targets =
        new QueryTargets(listing, new Values(known), List.of("urn:x:fact"), List.of());
    List<String> narrow = paths(targets.narrow());
    assertThat(narrow).anyMatch(it -> it.matches("/queries/laws\\?region=\\d{6}&format=json"));
    assertThat(narrow).anyMatch(it -> it.startsWith("/queries/numbered?number=9%E5%8F%B7"));
    assertThat(narrow)
        .filteredOn(it -> it.startsWith("/queries/common"))
        .allSatisfy(it -> assertThat(it.split("[=&]")[1]).isNotEqualTo(it.split("[=&]")[3]));
    assertThat(paths(targets.wide())).contains("/queries/laws?format=json");
  }

  private static List<String> paths(List<Target> targets) {
    return targets.stream()
        .flatMap(target -> target.questions().stream())
        .map(ServedGraph.Question::path)
        .toList();
  }

  @Test
  void childrenAreStoppedWithWhatStartedThem() {
    Program sleeper = new Program(List.of("sleep"), folder);
    ChildProcess child = sleeper.start("60");
    try (child) {
      assertThat(child.isAlive()).isTrue();
    }
    assertThat(child.isAlive()).isFalse();
    assertThat(sleeper.attempt(Duration.ofSeconds(20), "0").status()).isZero();
  }
}
