package org.fazhi.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.serve.ServerOptions;
import org.fazhi.serve.settings.Setting;
import org.fazhi.serve.settings.Settings;
import org.fazhi.serve.settings.SettingsException;
import org.fazhi.store.Tdb2GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fazhi serve}. Its options are the {@link Setting}s, and where to find store and file. */
@Command(
    name = "serve",
    description =
        "启动服务：SPARQL、关联数据、页面。 "
            + "Serves a store: SPARQL at /sparql, graphs at /data, things at /id/.",
    footer = {
      "",
      "各选项亦可用环境变量（FAZHI_MAX_ROWS）或配置文件（max-rows = 1000）设定。",
      "Every option is also a variable of the environment and a key of the configuration file."
    })
final class ServeCommand implements Callable<Integer> {

  private final Terminal terminal;

  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = {"图谱库所在文件夹。 Folder of the store."})
  private Path store = Path.of("");

  @Option(
      names = "--config",
      paramLabel = "FILE",
      defaultValue = "${env:FAZHI_CONFIG}",
      description = {"配置文件。 Configuration file, Java properties in UTF-8."})
  private @Nullable Path config;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Spec
  private void setSpec(CommandSpec spec) {
    this.spec = spec;
    for (Setting setting : Setting.values()) {
      String usual = setting.usual().isEmpty() ? "" : " [" + setting.usual() + "]";
      OptionSpec.Builder option =
          OptionSpec.builder("--" + setting.key())
              .paramLabel(setting.placeholder())
              .type(String.class)
              .description(setting.description() + usual);
      if (setting.isSwitch()) {
        option.arity("0..1").fallbackValue("true");
      }
      spec.addOption(option.build());
    }
  }

  @Override
  public Integer call() {
    ServerOptions options = options();
    Path folder = terminal.resolve(store);
    try (Tdb2GraphStore opened =
        Tdb2GraphStore.open(
            folder, Stages.toSimplified(), new StoreIndexing(terminal).progress())) {
      opened.catchUp();
      opened.follow();
      new Serving(terminal, opened).until(options);
    }
    return ExitStatus.DONE;
  }

  private ServerOptions options() {
    Map<Setting, String> flags = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      String value = spec.findOption("--" + setting.key()).getValue();
      if (value != null) {
        flags.put(setting, value);
      }
    }
    try {
      Settings settings =
          Settings.of(flags, System.getenv(), Optional.ofNullable(config).map(terminal::resolve));
      settings.warnings().forEach(terminal.err()::println);
      return settings.options();
    } catch (SettingsException e) {
      throw new ParameterException(spec.commandLine(), "Wrong option: " + e.getMessage(), e);
    }
  }
}
