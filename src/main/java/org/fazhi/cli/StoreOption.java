package org.fazhi.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --store} of commands that need a store. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "store",
      description = {"图谱库所在文件夹，缺省为 store。 Folder of the store [${DEFAULT-VALUE}]"})
  private Path folder = Path.of("store");

  /** As given. */
  Path given() {
    return folder;
  }

  /** Where it is. */
  Path in(Terminal terminal) {
    return terminal.resolve(folder);
  }
}
