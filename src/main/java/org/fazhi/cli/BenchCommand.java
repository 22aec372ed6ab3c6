package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fazhi.bench.Bench;
import org.fazhi.bench.BenchOptions;
import org.fazhi.bench.BenchOptions.Part;
import org.fazhi.bench.BenchResult;
import org.fazhi.bench.BenchTable;
import org.fazhi.bench.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fazhi bench}. */
@Command(
    name = "bench",
    description = {
      "用虚构的报告测量速度与占用，输出比值表。",
      "Measures speed and size with invented reports and prints a table of ratios.",
      "",
      "Sizes:",
      "     100  --reports 100 --samples 5 --readers 8 --reading 5     some minutes; shows that all"
          + " works",
      "     500  --reports 500 --samples 10 --readers 16 --reading 10  the check of the build"
          + " server",
      "   2,000  --reports 2000 --json 2000.json                       the first size to compare",
      "  10,000  --reports 10000 --json 10000.json --compare 2000.json",
      "  20,000  --reports 20000 --json 20000.json --compare 2000.json the size that the bars are"
          + " for",
      "Each kind of page and query gets --samples requests or --budget seconds, whichever ends"
          + " first."
    })
final class BenchCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--reports",
      paramLabel = "N",
      defaultValue = "500",
      description = {"报告数量。 How many reports. [${DEFAULT-VALUE}]"})
  private long reports;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = {"报告的随机种子。 Seed of the reports. [${DEFAULT-VALUE}]"})
  private long seed;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = {
        "工作文件夹，保留；缺省为临时文件夹。",
        "Folder for input, store and logs, which is kept; a temporary one without it."
      })
  private @Nullable Path folder;

  @Option(
      names = "--reuse",
      description = {"沿用 --dir 中已建的库。 Takes the store that --dir holds already as it is."})
  private boolean reuse;

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      defaultValue = "1g",
      description = {"各进程的 -Xmx。 Heap of each process measured. [${DEFAULT-VALUE}]"})
  private String heap = "";

  @Option(
      names = "--samples",
      paramLabel = "N",
      defaultValue = "40",
      description = {
        "每类页面、每个查询的请求数。",
        "Requests measured for each kind of page and query. [${DEFAULT-VALUE}]"
      })
  private int samples;

  @Option(
      names = "--budget",
      paramLabel = "SECONDS",
      defaultValue = "20",
      description = {"每类页面、每个查询的时限。", "Time for each kind of page and query. [${DEFAULT-VALUE}]"})
  private long budget;

  @Option(
      names = "--readers",
      paramLabel = "N",
      defaultValue = "64",
      description = {"同时阅读者数量。 How many read at once. [${DEFAULT-VALUE}]"})
  private int readers;

  @Option(
      names = "--reading",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = {
        "阅读时长，安静时与构建时各一次。",
        "How long they read, once alone and once during builds. [${DEFAULT-VALUE}]"
      })
  private long reading;

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description = {"只测这些部分。 Only these parts: ${COMPLETION-CANDIDATES}"})
  private List<Part> only = new ArrayList<>();

  @Option(
      names = "--peers",
      paramLabel = "STORE",
      split = ",",
      description = {"对照的其他库。 Other stores to ask the same: rdf4j, virtuoso, oxigraph"})
  private List<String> peers = new ArrayList<>();

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = {"结果写入文件。 Writes the result as JSON."})
  private @Nullable Path json;

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = {"与先前 --json 的结果比较增长。 Shows the growth since a result of --json."})
  private @Nullable Path compare;

  BenchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<BenchResult> earlier =
        compare == null
            ? Optional.empty()
            : Optional.of(BenchResult.read(terminal.resolve(compare)));
    Path work =
        folder == null ? Files.createTempDirectory("fazhi-bench-") : terminal.resolve(folder);
    try {
      Files.createDirectories(work);
      BenchOptions options = options(work);
      Program program = Program.java(Fazhi.class.getName(), heap, work);
      BenchResult result = new Bench(options, program, line -> terminal.err().println(line)).run();
      if (json != null) {
        result.write(terminal.resolve(json));
      }
      terminal.out().println(BenchTable.of(result, earlier));
      return result.failures().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    } finally {
      if (folder == null) {
        delete(work);
      }
    }
  }

  private BenchOptions options(Path work) {
    Set<Part> parts = only.isEmpty() ? EnumSet.allOf(Part.class) : EnumSet.copyOf(only);
    return new BenchOptions(
        reports,
        seed,
        work,
        heap,
        samples,
        Duration.ofSeconds(budget),
        readers,
        Duration.ofSeconds(reading),
        parts,
        reuse,
        peers);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(file);
      }
    }
  }
}
