package org.fazhi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fazhi.store.StoreContents;
import org.fazhi.store.StoreWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code fazhi remove}. */
@Command(
    name = "remove",
    description =
        "从图谱库中删除报告，不留痕迹；运行中的服务会自动更新。 "
            + "Takes reports out of a store, with all that they alone state; a server that runs follows.")
final class RemoveCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "REPORT",
      description = {"报告的 IRI 或文件名。 IRI of a report, or the name of its document."})
  private List<String> reports = new ArrayList<>();

  RemoveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path folder = store.in(terminal);
    // Says so when there is no store, rather than making one.
    StoreContents.open(folder).close();
    int removed = 0;
    boolean missing = false;
    try (StoreWriter writer = StoreWriter.open(folder)) {
      for (String report : reports) {
        int count = writer.remove(report);
        removed += count;
        if (count == 0) {
          missing = true;
          terminal.err().println("no report " + report + " in " + store.given());
        }
      }
    }
    if (removed > 0) {
      new StoreIndexing(terminal).finish(folder);
    }
    terminal.err().println("Removed " + removed + (removed == 1 ? " report" : " reports"));
    return missing ? ExitStatus.FAILED : ExitStatus.DONE;
  }
}
