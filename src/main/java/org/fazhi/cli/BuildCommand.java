package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fazhi.document.DocumentFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fazhi build}. */
@Command(
    name = "build",
    description =
        "提取事实并装入图谱库；重复运行不改变结果，改动过的报告取代旧版。 "
            + "Extracts reports into a store. Running it again changes nothing; a changed report replaces its former version.")
final class BuildCommand implements Callable<Integer> {

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
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = {"图谱库所在文件夹，没有则新建。", "Folder of the store; made when missing."})
  private Path store = Path.of("");

  BuildCommand(Terminal terminal, Stages stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() throws IOException {
    DocumentFinder finder = new DocumentFinder(terminal.workingFolder(), terminal.in());
    Path folder = terminal.resolve(store);
    Tally tally =
        new StoreBuilder(terminal, stages, base.iris(), given.given(terminal))
            .build(folder, finder.find(inputs));
    terminal
        .err()
        .println("Built " + store + ": " + tally + "; " + tally.changed() + " new or changed");
    return tally.exitStatus();
  }
}
