package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fazhi.bench.GeneratedFolder;
import org.fazhi.bench.KnownFactsCheck;
import org.fazhi.bench.generate.KnownFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fazhi bench check}. */
@Command(
    name = "check",
    description = {
      "核对从虚构报告中提取到的事实与已知事实。",
      "Compares what was extracted from invented reports with what they state."
    })
final class BenchCheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = {"generate 写出的文件夹。 Folder that generate wrote."})
  private Path folder = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "FILE.json",
      description = {
        "提取结果。 What this wrote:",
        "fazhi extract DIR/reports --format json --out FILE.json"
      })
  private Path extracted = Path.of("");

  @Option(
      names = "--detail",
      description = {"列出漏掉的事实。 Lists the first of each kind that were missed."})
  private boolean detail;

  BenchCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    GeneratedFolder generated = new GeneratedFolder(terminal.resolve(folder));
    if (!Files.isRegularFile(generated.known())) {
      throw new CommandException(
          "no known.jsonl in " + folder + "; fazhi bench generate writes it");
    }
    try (Stream<KnownFacts> known = generated.facts()) {
      KnownFactsCheck.Result result = KnownFactsCheck.check(known, terminal.resolve(extracted));
      terminal
          .out()
          .println(
              "报告 reports  " + (result.reports() - result.absent()) + " of " + result.reports());
      result
          .found()
          .forEach((kind, share) -> terminal.out().printf("%6.2f %%  %s%n", 100 * share, kind));
      if (detail) {
        result.missed().forEach(this::list);
      }
      return result.absent() == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    }
  }

  private void list(String kind, Iterable<String> facts) {
    terminal.out().println();
    terminal.out().println(kind);
    facts.forEach(fact -> terminal.out().println("  " + fact));
  }
}
