package org.fazhi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fazhi.store.StoreBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code fazhi backup}. */
@Command(
    name = "backup",
    description =
        "将图谱库备份到一个文件，服务或建库进行时亦可。 "
            + "Copies a store into one file; also while it is served or built.")
final class BackupCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "FILE",
      description = {"备份文件。 The file to write."})
  private Path file = Path.of("");

  BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int graphs = StoreBackup.backup(store.in(terminal), terminal.resolve(file));
    terminal.err().println("Saved " + graphs + " graphs to " + file);
    return ExitStatus.DONE;
  }
}
