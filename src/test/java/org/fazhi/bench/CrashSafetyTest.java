package org.fazhi.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.bench.generate.ReportGenerator;
import org.fazhi.cli.Fazhi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is left when the program is stopped hard ({@code kill -9}) at a random moment. {@code
 * -Dfazhi.kills=50} does so fifty times in each test; without it these tests, which start dozens of
 * processes, are left out.
 */
class CrashSafetyTest {

  private static final int KILLS = Integer.getInteger("fazhi.kills", 0);
  private static final long SEED = Long.getLong("fazhi.kills.seed", 1);
  private static final int REPORTS = 12;
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final String TITLE_WORD = "法治政府";

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private final ReportGenerator generator = ReportGenerator.load(SEED);
  private Program program = program(Path.of("."));
  private GeneratedFolder input = new GeneratedFolder(Path.of("."));

  private static Program program(Path logs) {
    return Program.java(Fazhi.class.getName(), "1g", logs);
  }

  @BeforeEach
  void makeInput() throws IOException {
    assumeTrue(KILLS > 0, "left out: needs -Dfazhi.kills=N");
    program = program(folder);
    input = new GeneratedFolder(folder.resolve("input"));
    input.write(generator, REPORTS);
  }

  private ChildProcess.Finished build(Path store) {
    return program.run(LIMIT, "build", input.reports().toString(), "--store", store.toString());
  }

  private StoreContents contents(Path store) {
    return new StoreContents(program, store);
  }

  /** Builds from nothing, tells how long it took from the first trace of the store on. */
  private Duration reference(Path store) {
    try (ChildProcess building = building(store)) {
      waitFor(() -> Files.isDirectory(store), building);
      long begin = System.nanoTime();
      assertThat(building.await(LIMIT).status()).isZero();
      return Duration.ofNanos(System.nanoTime() - begin);
    }
  }

  private ChildProcess building(Path store) {
    return program.start("build", input.reports().toString(), "--store", store.toString());
  }

  private static void waitFor(BooleanSupplier condition, ChildProcess child) {
    while (!condition.getAsBoolean() && child.isAlive()) {
      pause(Duration.ofMillis(5));
    }
  }

  private static void pause(Duration duration) {
    try {
      TimeUnit.NANOSECONDS.sleep(duration.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private void killSomewhere(ChildProcess child, Duration within) {
    pause(Duration.ofNanos((long) (random.nextDouble() * within.toNanos())));
    child.kill();
    child.await(LIMIT);
  }

  @Test
  void aFirstBuildThatIsKilledLosesNoFinishedReport() throws IOException {
    Path undisturbed = folder.resolve("undisturbed");
    Duration taken = reference(undisturbed);
    Map<String, Integer> whole = contents(undisturbed).factsByReport();
    assertThat(whole).hasSize(REPORTS);
    for (int i = 0; i < KILLS; i++) {
      Path store = folder.resolve("killed-" + i);
      try (ChildProcess building = building(store)) {
        waitFor(() -> Files.isDirectory(store), building);
        killSomewhere(building, taken);
      }
      assertWhole(store, List.of(whole));
      build(store);
      StoreContents.assertSame(contents(store), contents(undisturbed));
      delete(store);
    }
  }

  @Test
  void aBuildWithChangesThatIsKilledLeavesEachReportOldOrNew() throws IOException {
    Path old = folder.resolve("old");
    build(old);
    Map<String, Integer> before = contents(old).factsByReport();
    input.change(generator, REPORTS, 2, 1);
    Path fresh = folder.resolve("fresh");
    Duration taken = reference(fresh);
    Map<String, Integer> after = contents(fresh).factsByReport();
    for (int i = 0; i < KILLS; i++) {
      Path store = folder.resolve("killed-" + i);
      copy(old, store);
      try (ChildProcess building = building(store)) {
        killSomewhere(building, taken.multipliedBy(2));
      }
      assertWhole(store, List.of(before, after));
      build(store);
      StoreContents.assertSame(contents(store), contents(fresh));
      delete(store);
    }
  }

  /** Each report that is there states as much as in one of {@code states}; search agrees. */
  private void assertWhole(Path store, Collection<Map<String, Integer>> states) throws IOException {
    ChildProcess.Finished asked =
        program.attempt(
            LIMIT, "query", "has-report", "--store", store.toString(), "--param", "agency=某局");
    if (asked.status() != 0) {
      // Nothing had been finished: then the folder is no store yet, and says so.
      assertThat(asked.lastWords()).contains("no store in");
      return;
    }
    StoreContents contents = contents(store);
    Map<String, Integer> found = contents.factsByReport();
    found.forEach(
        (report, facts) ->
            assertThat(states.stream().map(state -> state.get(report))).as(report).contains(facts));
    assertThat(contents.foundByTitle(TITLE_WORD)).isEqualTo(found.size());
  }

  @Test
  void anUpdateThroughTheServerThatIsKilledIsThereAsAWholeOrNotAtAll() throws IOException {
    Path store = folder.resolve("store");
    build(store);
    int size = 20_000;
    String update =
        IntStream.range(0, size)
            .mapToObj(i -> "<urn:x:%d> <urn:x:p> \"第%d条\"@zh .".formatted(i, i))
            .collect(Collectors.joining("\n", "INSERT DATA { GRAPH <urn:x:g> {", "} }"));
    Duration taken = Duration.ofSeconds(3);
    for (int i = 0; i < KILLS; i++) {
      try (ChildProcess server =
          program.start(
              "serve",
              "--store",
              store.toString(),
              "--port",
              "0",
              "--allow-update",
              "--update-token",
              "secret")) {
        Bench.ready(server);
        URI sparql = URI.create(server.output().get(0).strip()).resolve("sparql");
        Thread updating = new Thread(() -> send(sparql, update));
        updating.start();
        killSomewhere(server, taken);
        join(updating);
      }
      List<String> counted =
          contents(store).select("SELECT (COUNT(*) AS ?n) { GRAPH <urn:x:g> { ?s ?p ?o } }");
      assertThat(counted.get(0)).isIn("0", Integer.toString(size));
      assertThat(contents(store).factsByReport()).hasSize(REPORTS);
    }
  }

  private static void send(URI sparql, String update) {
    try {
      HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(sparql)
                  .header("Content-Type", "application/sparql-update")
                  .header("Authorization", "Bearer secret")
                  .POST(HttpRequest.BodyPublishers.ofString(update))
                  .build(),
              BodyHandlers.discarding());
    } catch (IOException e) {
      // The server was killed meanwhile, which is what is tested.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aSecondWriterIsRefusedAndSaysWhy() {
    Path store = folder.resolve("store");
    build(store);
    try (ChildProcess server = program.start("serve", "--store", store.toString(), "--port", "0")) {
      Bench.ready(server);
      ChildProcess.Finished second =
          program.attempt(LIMIT, "build", input.reports().toString(), "--store", store.toString());
      // A build may hand over to the server instead.
      if (second.status() != 0) {
        assertThat(second.status()).isEqualTo(1);
        assertThat(second.errors()).anyMatch(line -> line.startsWith("fazhi: "));
        assertThat(second.lastWords()).contains(store.toString()).doesNotContain("\tat ");
      }
      assertThat(server.isAlive()).isTrue();
    }
  }

  @Test
  void twoBuildsAtOnceDoNoHarm() throws IOException {
    Path undisturbed = folder.resolve("undisturbed");
    Duration taken = reference(undisturbed);
    Path store = folder.resolve("store");
    try (ChildProcess first = building(store)) {
      waitFor(() -> Files.isDirectory(store), first);
      pause(Duration.ofNanos((long) (random.nextDouble() * taken.toNanos() / 2)));
      ChildProcess.Finished second =
          program.attempt(LIMIT, "build", input.reports().toString(), "--store", store.toString());
      if (second.status() != 0) {
        assertThat(second.errors()).anyMatch(line -> line.startsWith("fazhi: "));
        assertThat(second.errors()).noneMatch(line -> line.startsWith("\tat "));
      }
      assertThat(first.await(LIMIT).status()).isZero();
    }
    StoreContents.assertSame(contents(store), contents(undisturbed));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(file);
      }
    }
  }
}
