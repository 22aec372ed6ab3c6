package org.fazhi.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fazhi.bench.BenchOptions.Part;
import org.fazhi.bench.ChildProcess.Finished;
import org.fazhi.bench.ChildProcess.Mark;
import org.fazhi.bench.ServedGraph.Question;
import org.fazhi.bench.generate.KnownFacts;
import org.fazhi.bench.generate.ReportGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A run: makes the input, builds, serves, asks, and tells what that took.
 *
 * <p>What can't be measured becomes a failure of the result; the rest goes on. Used once.
 */
public final class Bench {

  private static final Duration LIMIT = Duration.ofHours(12);
  private static final Duration START_LIMIT = Duration.ofMinutes(30);
  private static final int KNOWN = 2000;
  private static final int CHANGED_OF = 100;

  /** Full-text search, which is no part of SPARQL: peers can't be asked. */
  private static final String OWN_FUNCTION = "http://jena.apache.org/text#";

  private final BenchOptions options;
  private final Program program;
  private final Consumer<String> say;
  private final GeneratedFolder input;
  private final ReportGenerator generator;
  private final List<Measurement> measurements = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private int revision;

  /**
   * A run.
   *
   * @param program starts {@code fazhi} with the heap of the options
   * @param say is told how far the run has come
   */
  public Bench(BenchOptions options, Program program, Consumer<String> say) {
    this.options = options;
    this.program = program;
    this.say = say;
    this.input = new GeneratedFolder(options.folder().resolve("input"));
    this.generator = ReportGenerator.load(options.seed());
  }

  /** Measures all that the options ask for. */
  public BenchResult run() throws IOException {
    Path store = store();
    if (!options.reuse() || !Files.isDirectory(store)) {
      say.accept("Making " + options.reports() + " reports");
      input.write(generator, options.reports());
      build();
      if (wants(Part.REBUILD)) {
        attempt("building again", this::rebuild);
      }
    }
    if (wants(Part.START) || asks()) {
      attempt("serving", this::serve);
    }
    if (!options.peers().isEmpty()) {
      attempt("peers", this::peers);
    }
    return new BenchResult(
        options.reports(),
        options.seed(),
        options.heap(),
        Runtime.getRuntime().availableProcessors(),
        measurements,
        failures);
  }

  private Path store() {
    return options.folder().resolve("store");
  }

  private boolean wants(Part part) {
    return options.parts().contains(part);
  }

  private boolean asks() {
    return wants(Part.PAGES) || wants(Part.QUERIES) || wants(Part.READERS);
  }

  private interface Step {
    void take() throws IOException;
  }

  private void attempt(String what, Step step) throws IOException {
    try {
      step.take();
    } catch (BenchException e) {
      failures.add(what + ": " + e.getMessage());
    }
  }

  private void add(String id, double value, String unit, @Nullable Double bar) {
    add(new Measurement(id, value, unit, bar, null));
  }

  private void add(String id, long value, String unit, @Nullable Double bar) {
    add(id, (double) value, unit, bar);
  }

  private void add(Measurement measurement) {
    measurements.add(measurement);
    say.accept("  %s %.3f %s".formatted(measurement.id(), measurement.value(), measurement.unit()));
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  private Finished command(String... arguments) {
    say.accept("fazhi " + String.join(" ", arguments));
    return program.run(LIMIT, arguments);
  }

  private Finished buildOnce() {
    return command("build", input.reports().toString(), "--store", store().toString());
  }

  private void build() throws IOException {
    double extracting = 0;
    if (wants(Part.BUILD)) {
      Path extracted = options.folder().resolve("extracted.nq");
      Finished extract =
          command("extract", input.reports().toString(), "--out", extracted.toString());
      extracting = seconds(extract.taken());
      add("extract.time", extracting, "s", null);
      add("extract.reports-per-second", options.reports() / extracting, "1/s", null);
      add("extract.quads-per-report", perReport(lines(extracted)), "quads", null);
      addMemory("extract.memory", extract);
    }
    Finished build = buildOnce();
    if (!wants(Part.BUILD)) {
      return;
    }
    add("build.time", seconds(build.taken()), "s", null);
    add("build.of-extract", seconds(build.taken()) / extracting, "ratio", 1.3);
    addMemory("build.memory", build);
    flatness(build.marks()).ifPresent(it -> add("build.last-of-first-tenth", it, "ratio", 1.2));
    Map<String, Long> parts = StoreSize.byPart(store());
    long all = parts.values().stream().mapToLong(Long::longValue).sum();
    add("store.bytes-per-report", perReport(all), "bytes", 250_000.0);
    parts.forEach(
        (part, bytes) -> add("store.bytes-per-report." + part, perReport(bytes), "bytes", null));
    add("input.bytes-per-report", perReport(bytes(input.reports())), "bytes", null);
  }

  private static long bytes(Path folder) {
    return StoreSize.byPart(folder).values().stream().mapToLong(Long::longValue).sum();
  }

  private double perReport(double value) {
    return value / options.reports();
  }

  private double perReport(long value) {
    return perReport((double) value);
  }

  private void addMemory(String id, Finished finished) {
    if (finished.memory() > 0) {
      add(id, finished.memory(), "bytes", null);
    }
  }

  private static long lines(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file);
        Stream<String> lines = reader.lines()) {
      return lines.count();
    }
  }

  /**
   * Time for a tenth of the reports at the end as a multiple of that at the beginning. The very
   * first reports don't count, since the program is still warming up.
   */
  static Optional<Double> flatness(List<Mark> all) {
    // What follows on the reading of the reports has steps of another kind.
    List<Mark> marks = all.stream().filter(it -> it.task().equals(all.get(0).task())).toList();
    if (marks.size() < 3) {
      return Optional.empty();
    }
    int width = Math.max(1, marks.size() / 10);
    Duration first = marks.get(width).after().minus(marks.get(0).after());
    int end = marks.size() - 1;
    Duration last = marks.get(end).after().minus(marks.get(end - width).after());
    return Optional.of(seconds(last) / seconds(first));
  }

  private void rebuild() throws IOException {
    double full =
        measurements.stream()
            .filter(it -> it.id().equals("build.time"))
            .mapToDouble(Measurement::value)
            .findFirst()
            .orElse(0);
    double unchanged = seconds(buildOnce().taken());
    add("rebuild.unchanged.time", unchanged, "s", null);
    change();
    double changed = seconds(buildOnce().taken());
    add("rebuild.changed.time", changed, "s", null);
    if (full > 0) {
      add("rebuild.unchanged.of-build", unchanged / full, "ratio", 0.02);
      add("rebuild.changed.of-build", changed / full, "ratio", 0.05);
    }
  }

  private void change() throws IOException {
    revision++;
    input.change(generator, options.reports(), CHANGED_OF, revision);
  }

  private List<KnownFacts> known() {
    long step = Math.max(1, options.reports() / KNOWN);
    return Stream.iterate(0L, it -> it < options.reports(), it -> it + step)
        .limit(KNOWN)
        .map(it -> generator.report(it).known())
        .toList();
  }

  private void serve() throws IOException {
    say.accept("fazhi serve");
    try (ChildProcess server =
        program.start(
            "serve",
            "--store",
            store().toString(),
            "--port",
            "0",
            // As many as read at once are to be answered at once.
            "--max-queries",
            Integer.toString(2 * options.readers()))) {
      long begin = System.nanoTime();
      ServedGraph graph = ready(server);
      add("serve.start", (System.nanoTime() - begin) / 1e9, "s", 5.0);
      if (asks()) {
        ask(graph);
      }
      if (server.memory() > 0) {
        add("serve.memory", server.memory(), "bytes", null);
      }
      if (!server.isAlive()) {
        failures.add("the server ended: " + server.errors());
      }
    }
  }

  /** Waits until the server says where it is and that it is ready. */
  static ServedGraph ready(ChildProcess server) {
    long end = System.nanoTime() + START_LIMIT.toNanos();
    while (System.nanoTime() < end && server.isAlive()) {
      for (String line : server.output()) {
        if (line.startsWith("http")) {
          ServedGraph graph = new ServedGraph(URI.create(line.strip()));
          if (graph.ask(new Question("/readyz", "*/*")).isFine()) {
            return graph;
          }
        }
      }
      pause();
    }
    throw new BenchException("the server doesn't get ready: " + server.errors());
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted", e);
    }
  }

  private void ask(ServedGraph graph) throws IOException {
    Values values = new Values(known());
    if (wants(Part.BUILD)) {
      count(graph);
    }
    PageTargets pages = new PageTargets(graph, values);
    List<Target> pageTargets = pages.all();
    QueryTargets queries =
        new QueryTargets(
            graph.json("/queries"),
            values,
            pages.things("?x fz:statedIn ?report"),
            pages.things("?x fz:reportingYear ?year"));
    List<Target> narrow = queries.narrow();
    Prober prober = new Prober(graph, options.samples(), options.budget());
    if (wants(Part.PAGES)) {
      pageTargets.forEach(target -> prober.measure(target).forEach(this::add));
    }
    if (wants(Part.QUERIES)) {
      narrow.forEach(target -> prober.measure(target).forEach(this::add));
      queries.wide().forEach(target -> prober.measure(target).forEach(this::add));
    }
    failures.addAll(prober.failures());
    if (wants(Part.READERS)) {
      List<Question> questions =
          Stream.concat(pageTargets.stream(), narrow.stream())
              .flatMap(target -> target.questions().stream())
              .toList();
      read(new Readers(graph, questions));
    }
  }

  /** A count over everything is no question that the server has to answer at any size. */
  private void count(ServedGraph graph) {
    try {
      String count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
      double statements = Double.parseDouble(graph.select(count).get(0).getOrDefault("n", "0"));
      add("store.statements-per-report", perReport(statements), "quads", 1500.0);
    } catch (BenchException e) {
      say.accept("  statements not counted: " + e.getMessage());
    }
  }

  private void read(Readers readers) throws IOException {
    say.accept(options.readers() + " readers, nothing else going on");
    // Once unmeasured, so that both rounds are warm.
    readers.read(options.readers(), options.reading().dividedBy(6));
    Readers.Met quiet = readers.read(options.readers(), options.reading());
    double alone = quiet.latencies().percentile(95);
    add("readers.quiet.p50", quiet.latencies().percentile(50), "ms", null);
    add("readers.quiet.p95", alone, "ms", null);
    add("readers.quiet.answers-per-second", rate(quiet), "1/s", null);
    failed("readers.quiet", quiet);

    say.accept(options.readers() + " readers during builds");
    Builds builds = new Builds();
    Thread building = new Thread(builds, "builds");
    building.start();
    Readers.Met busy = readers.read(options.readers(), options.reading());
    builds.enough();
    add("readers.during-build.p50", busy.latencies().percentile(50), "ms", null);
    add("readers.during-build.p95", busy.latencies().percentile(95), "ms", null);
    add("readers.during-build.of-quiet", busy.latencies().percentile(95) / alone, "ratio", 3.0);
    add("readers.during-build.answers-per-second", rate(busy), "1/s", null);
    failed("readers.during-build", busy);
    join(building);
    add("readers.builds-done", builds.done.get(), "builds", null);
    failures.addAll(builds.problems);
  }

  private double rate(Readers.Met met) {
    return met.latencies().count() / seconds(options.reading());
  }

  private void failed(String id, Readers.Met met) {
    add(id + ".errors", met.errors(), "errors", null);
    met.examples().stream().limit(5).forEach(it -> failures.add(id + ": " + it));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted", e);
    }
  }

  /** Changes one report in a hundred and builds, again and again until told that it is enough. */
  private final class Builds implements Runnable {

    private final Set<String> problems = new ConcurrentSkipListSet<>();
    private volatile boolean enough;
    private final AtomicInteger done = new AtomicInteger();

    void enough() {
      enough = true;
    }

    @Override
    public void run() {
      try {
        while (!enough && problems.isEmpty()) {
          change();
          Finished build =
              program.attempt(
                  LIMIT, "build", input.reports().toString(), "--store", store().toString());
          if (build.status() == 0) {
            done.incrementAndGet();
          } else {
            problems.add("build while serving: " + build.lastWords());
          }
        }
      } catch (IOException | BenchException e) {
        problems.add("build while serving: " + e.getMessage());
      }
    }
  }

  private void peers() throws IOException {
    Path quads = Files.createDirectories(options.folder().resolve("peers")).resolve("dump.nq");
    Map<String, String> queries = new LinkedHashMap<>();
    Map<String, Optional<Duration>> own;
    command("dump", "--store", store().toString(), "--out", quads.toString());
    say.accept("fazhi serve, for its own times");
    try (ChildProcess server =
        program.start("serve", "--store", store().toString(), "--port", "0")) {
      ServedGraph graph = ready(server);
      PageTargets pages = new PageTargets(graph, new Values(known()));
      for (QueryTargets.Call call :
          new QueryTargets(
                  graph.json("/queries"),
                  new Values(known()),
                  pages.things("?x fz:statedIn ?report"),
                  pages.things("?x fz:reportingYear ?year"))
              .calls()) {
        String query = graph.text(call.path("sparql"));
        if (!query.contains(OWN_FUNCTION)) {
          queries.put(call.name() + " " + call.values(), query);
        }
      }
      own = PeerComparison.times(new SparqlEndpoint(graph.sparql()), queries);
    }
    own.forEach(
        (query, taken) -> {
          if (taken.isEmpty()) {
            failures.add("own server: no answer to " + query);
          }
        });
    for (String name : options.peers()) {
      Optional<Peer> peer = Peer.named(name);
      if (peer.isEmpty()) {
        failures.add("no such peer: " + name);
      } else if (peer.get().missing().isPresent()) {
        say.accept(name + " is left out: " + peer.get().missing().orElse("") + " isn't installed");
      } else {
        attempt(name, () -> compare(peer.get(), quads, queries, own));
      }
    }
  }

  private void compare(
      Peer peer, Path quads, Map<String, String> queries, Map<String, Optional<Duration>> own)
      throws IOException {
    say.accept(peer.id() + ": loading");
    Path folder = options.folder().resolve("peers").resolve(peer.id());
    long begin = System.nanoTime();
    try (Peer.Served served = peer.start(folder, quads, options.heap())) {
      add("peer." + peer.id() + ".load", (System.nanoTime() - begin) / 1e9, "s", null);
      PeerComparison comparison =
          PeerComparison.of(
              own, PeerComparison.times(new SparqlEndpoint(served.address()), queries));
      add(
          new Measurement(
              "peer." + peer.id() + ".own-of-peer",
              comparison.ratio(),
              "ratio",
              peer == Peer.RDF4J ? 0.5 : 1.5,
              comparison.queries() + " queries"));
      add("peer." + peer.id() + ".unanswered", comparison.unanswered().size(), "queries", null);
      comparison
          .unanswered()
          .forEach(query -> say.accept("  " + peer.id() + " has no answer to " + query));
    }
  }
}
