package org.fazhi.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.fazhi.graph.GraphFormat;
import org.fazhi.graph.GraphWriter;
import org.fazhi.graph.ReportGraph;
import org.fazhi.store.StoreContents;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fazhi dump}. */
@Command(
    name = "dump",
    description =
        "导出图谱库中的全部陈述（含推算所得），服务运行时亦可。 "
            + "Writes all that a store holds, implied statements included; also while it is served.")
final class DumpCommand implements Callable<Integer> {

  /** Forms of output. */
  enum Format {
    NQ,
    TRIG,
    TTL;

    GraphFormat graphFormat() {
      return GraphFormat.of(toString()).orElseThrow();
    }

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final Terminal terminal;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private BaseOption base = new BaseOption();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = {"输出文件，缺省为标准输出。", "Where to write; standard output without it."})
  private @Nullable Path out;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "nq",
      description = "${COMPLETION-CANDIDATES} [${DEFAULT-VALUE}]")
  private Format format = Format.NQ;

  DumpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (StoreContents contents = StoreContents.open(store.in(terminal))) {
      if (out == null) {
        write(contents, terminal.out());
        terminal.out().flush();
        return ExitStatus.DONE;
      }
      Path target = terminal.resolve(out);
      Path unfinished = target.resolveSibling(target.getFileName() + ".part");
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        write(contents, stream);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(unfinished);
        throw e;
      }
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
    return ExitStatus.DONE;
  }

  private void write(StoreContents contents, OutputStream stream) {
    try (GraphWriter writer = format.graphFormat().writer(stream, base.iris())) {
      contents
          .graphs()
          .forEach(graph -> writer.write(new ReportGraph(graph.graph(), contents.content(graph))));
    }
  }
}
