package org.fazhi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A program that is measured, started as processes of its own. Whatever was started and still runs
 * is stopped with this process, however that ends. Thread-safe.
 */
public final class Program {

  private final List<String> command;
  private final Path logs;
  private final Set<ChildProcess> running = ConcurrentHashMap.newKeySet();

  /**
   * A program.
   *
   * @param command what starts it, arguments of a run to be added
   * @param logs folder for what runs say on standard error
   */
  public Program(List<String> command, Path logs) {
    this.command = List.copyOf(command);
    this.logs = logs;
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> running.forEach(ChildProcess::kill), "stop children"));
  }

  /**
   * A main class of this process's class path in a Java machine of its own.
   *
   * @param heap as {@code -Xmx} takes it: {@code 1g}
   */
  public static Program java(String mainClass, String heap, Path logs) {
    return new Program(javaCommand(mainClass, heap, System.getProperty("java.class.path")), logs);
  }

  static List<String> javaCommand(String mainClass, String heap, String classPath) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.add("-cp");
    command.add(classPath);
    command.add(mainClass);
    return command;
  }

  /** Starts it with {@code arguments}; to be closed. */
  public ChildProcess start(String... arguments) {
    List<String> whole = new ArrayList<>(command);
    whole.addAll(List.of(arguments));
    try {
      ChildProcess child = ChildProcess.start(whole, logs);
      running.add(child);
      child.onExit(() -> running.remove(child));
      return child;
    } catch (IOException e) {
      throw new BenchException("cannot start " + command.get(0), e);
    }
  }

  /**
   * Runs it to its end.
   *
   * @throws BenchException when it takes longer than {@code limit} or ends with another status than
   *     0
   */
  public ChildProcess.Finished run(Duration limit, String... arguments) {
    ChildProcess.Finished finished = attempt(limit, arguments);
    if (finished.status() != 0) {
      throw new BenchException(
          String.join(" ", arguments)
              + " ended with status "
              + finished.status()
              + ": "
              + finished.lastWords());
    }
    return finished;
  }

  /**
   * Runs it to its end, whatever its status.
   *
   * @throws BenchException when it takes longer than {@code limit}
   */
  public ChildProcess.Finished attempt(Duration limit, String... arguments) {
    try (ChildProcess child = start(arguments)) {
      return child.await(limit);
    }
  }
}
