package org.fazhi.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.fazhi.serve.ServerOptions;
import org.fazhi.store.GraphStore;
import org.fazhi.store.Tdb2GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fazhi serve}. */
@Command(
    name = "serve",
    description = "启动服务，回答 SPARQL 查询。 " + "Serves a store: SPARQL at /sparql, graphs at /data.")
final class ServeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = {"图谱库所在文件夹。 Folder of the store."})
  private Path store = Path.of("");

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "" + ServerOptions.DEFAULT_PORT,
      description = {"端口，0 为任意空闲端口。 TCP port; 0 for any that is free.", "[${DEFAULT-VALUE}]"})
  private int port;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = {"查询时限。 Time limit for a query. [${DEFAULT-VALUE}]"})
  private int timeout;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ServerOptions options = options();
    Path folder = terminal.resolve(store);
    try (GraphStore opened = Tdb2GraphStore.open(folder, Stages.toSimplified())) {
      new Serving(terminal, opened).until(options);
    }
    return ExitStatus.DONE;
  }

  private ServerOptions options() {
    try {
      return new ServerOptions(port, Duration.ofSeconds(timeout));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "Wrong option: " + e.getMessage(), e);
    }
  }
}
