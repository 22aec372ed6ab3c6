package org.fazhi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program {@code fazhi}. Exit status: 0 all done, 1 something failed or was skipped, 2 wrong
 * usage.
 */
@Command(
    name = "fazhi",
    description = {
      "法治图谱：从法治政府建设年度报告中提取事实，建成知识图谱。",
      "Maps the yearly rule-of-law reports of China's public bodies into a knowledge graph."
    },
    footer = {"", "fazhi COMMAND --help 显示各命令的选项。 Shows the options of a command."},
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    versionProvider = Version.class)
public final class Fazhi implements Runnable {

  private static final String LOGGING_FILE = "java.util.logging.config.file";
  private static final String TERMINAL = "fazhi.terminal";
  private static final int USAGE_WIDTH = 100;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Fazhi() {}

  /** Runs the command that {@code arguments} name, and ends the process with its status. */
  public static void main(String[] arguments) {
    configureLogging();
    Terminal terminal =
        new Terminal(
            System.in,
            new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
            Path.of("").toAbsolutePath(),
            Boolean.getBoolean(TERMINAL));
    int status = run(terminal, Stages.standard(), arguments);
    terminal.out().flush();
    System.exit(status);
  }

  /** Runs the command that {@code arguments} name and gives its exit status. */
  static int run(Terminal terminal, Stages stages, String... arguments) {
    CommandLine program = new CommandLine(new Fazhi());
    program
        .addSubcommand(new DemoCommand(terminal, stages))
        .addSubcommand(new ExtractCommand(terminal, stages))
        .addSubcommand(new BuildCommand(terminal, stages))
        .addSubcommand(new ServeCommand(terminal))
        .addSubcommand(new QueryCommand(terminal))
        .addSubcommand(new EvaluateCommand(terminal, stages))
        .addSubcommand(new ValidateCommand(terminal))
        .addSubcommand(new RemoveCommand(terminal))
        .addSubcommand(new DumpCommand(terminal))
        .addSubcommand(new BackupCommand(terminal))
        .addSubcommand(new RestoreCommand(terminal))
        .addSubcommand(new StatsCommand(terminal))
        .addSubcommand(
            new CommandLine(new BenchCommand(terminal))
                .addSubcommand(new BenchGenerateCommand(terminal))
                .addSubcommand(new BenchCheckCommand(terminal)));
    program
        .setUsageHelpWidth(USAGE_WIDTH)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(terminal.out(), true, UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, UTF_8))
        .setExecutionExceptionHandler(new FailureReport(terminal));
    return program.execute(arguments);
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  private static void configureLogging() {
    if (System.getProperty(LOGGING_FILE) != null) {
      return;
    }
    try (InputStream defaults = Fazhi.class.getResourceAsStream("/logging.properties")) {
      if (defaults != null) {
        LogManager.getLogManager().readConfiguration(defaults);
      }
    } catch (IOException e) {
      System.err.println("fazhi: cannot set up logging: " + e);
    }
  }
}
