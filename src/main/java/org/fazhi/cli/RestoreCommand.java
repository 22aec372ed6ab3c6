package org.fazhi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fazhi.store.StoreBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code fazhi restore}. */
@Command(
    name = "restore",
    description =
        "由备份文件在新文件夹中重建图谱库。 " + "Makes a store in a new folder from a file that backup wrote.")
final class RestoreCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "FILE",
      description = {"备份文件。 The file to read."})
  private Path file = Path.of("");

  RestoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path folder = store.in(terminal);
    int graphs = StoreBackup.restore(terminal.resolve(file), folder);
    new StoreIndexing(terminal).finish(folder);
    terminal.err().println("Restored " + graphs + " graphs into " + store.given());
    return ExitStatus.DONE;
  }
}
