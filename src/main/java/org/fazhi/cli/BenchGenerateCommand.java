package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fazhi.bench.GeneratedFolder;
import org.fazhi.bench.generate.ReportGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fazhi bench generate}. */
@Command(
    name = "generate",
    description = {
      "生成虚构的报告及其已知事实。",
      "Writes invented reports (DIR/reports) and what they state (DIR/known.jsonl)."
    })
final class BenchGenerateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "N",
      description = {"报告数量。 How many reports."})
  private long count;

  @Parameters(
      index = "1",
      paramLabel = "DIR",
      description = {"输出文件夹。 Folder to write to."})
  private Path folder = Path.of("");

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = {
        "随机种子；相同种子与序号给出相同报告。",
        "Seed; the same seed and number give the same report. [${DEFAULT-VALUE}]"
      })
  private long seed;

  BenchGenerateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ReportGenerator generator = ReportGenerator.load(seed);
    if (count < 1 || count > generator.capacity()) {
      throw new CommandException(
          "N must lie between 1 and " + generator.capacity() + ", the number of different reports");
    }
    new GeneratedFolder(terminal.resolve(folder)).write(generator, count);
    terminal.err().println("Wrote " + count + " invented reports to " + folder);
    return ExitStatus.DONE;
  }
}
