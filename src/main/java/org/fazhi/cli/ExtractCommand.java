package org.fazhi.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.document.DocumentFinder;
import org.fazhi.graph.GraphFormat;
import org.fazhi.graph.Iris;
import org.fazhi.graph.ReportMapper;
import org.fazhi.pipeline.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fazhi extract}. */
@Command(
    name = "extract",
    description = "从报告中提取事实，输出 RDF。 " + "Extracts the facts of reports and writes them as RDF.")
final class ExtractCommand implements Callable<Integer> {

  /** Forms of output, as written on the command line. */
  enum Format {
    NQ,
    TRIG,
    TTL,
    JSONLD,
    JSON;

    /** Empty for plain JSON, which is no RDF. */
    Optional<GraphFormat> graphFormat() {
      return GraphFormat.of(toString());
    }

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final Terminal terminal;
  private final Stages stages;

  @Mixin private BaseOption base = new BaseOption();

  @Mixin private GivenOptions given = new GivenOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {"文件、文件夹、通配符，- 为标准输入。", "Files, folders, patterns; - for standard input."})
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = {"输出文件，缺省为标准输出。", "Where to write; standard output without it."})
  private @Nullable Path out;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "nq",
      description = {
        "${COMPLETION-CANDIDATES} [${DEFAULT-VALUE}]",
        "json 为不含 RDF 的事实。 json: the facts without RDF."
      })
  private Format format = Format.NQ;

  ExtractCommand(Terminal terminal, Stages stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() throws IOException {
    Iris iris = base.iris();
    if (out == null) {
      return extract(iris, terminal.out()).exitStatus();
    }
    Path target = terminal.resolve(out);
    // A reader of the file never sees half of it.
    Path unfinished = target.resolveSibling(target.getFileName() + ".part");
    Tally tally;
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
      tally = extract(iris, stream);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
    Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    return tally.exitStatus();
  }

  private Tally extract(Iris iris, OutputStream stream) throws IOException {
    ReportMapper mapper = stages.timelessMapper(iris);
    Tally tally = new Tally();
    ReportNames names = new ReportNames();
    DocumentFinder finder = new DocumentFinder(terminal.workingFolder(), terminal.in());
    try (ReportSink sink = ReportSink.to(stream, format.graphFormat(), iris);
        Progress progress = new Progress(terminal, "Extracting")) {
      stages
          .pipeline(mapper, given.given(terminal))
          .run(
              finder.find(inputs),
              outcome -> {
                progress.step();
                if (outcome instanceof Outcome.Extracted extracted) {
                  tally.extracted(true);
                  write(extracted, names, mapper, sink);
                } else if (outcome instanceof Outcome.Skipped skipped) {
                  tally.skipped();
                  progress.skipped(skipped.name(), skipped.reason());
                }
              });
    }
    terminal.err().println("Extracted " + tally);
    return tally;
  }

  private static void write(
      Outcome.Extracted extracted, ReportNames names, ReportMapper mapper, ReportSink sink) {
    ReportNames.Naming naming = names.name(extracted.graph().report(), extracted.facts());
    if (naming.seen()) {
      return;
    }
    sink.write(
        extracted.facts(),
        naming.variant().isEmpty()
            ? extracted.graph()
            : mapper.map(extracted.facts(), naming.variant()));
  }
}
