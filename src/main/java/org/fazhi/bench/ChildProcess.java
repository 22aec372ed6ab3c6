package org.fazhi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A running program. Closing stops it, gently first. Thread-safe. */
public final class ChildProcess implements AutoCloseable {

  /**
   * How far a run had come after some time: {@code Building: 300 documents}.
   *
   * @param task what it was doing: {@code Building}
   * @param done documents done with
   */
  public record Mark(String task, long done, Duration after) {}

  /**
   * A run that has ended.
   *
   * @param marks what it said of its progress
   * @param memory most bytes of memory it held at a time, 0 where the system doesn't tell
   * @param output what it wrote to standard output
   * @param errors what it wrote to standard error
   */
  public record Finished(
      int status,
      Duration taken,
      List<Mark> marks,
      long memory,
      List<String> output,
      List<String> errors) {

    /** The end of what it said on standard error. */
    String lastWords() {
      return String.join(" / ", errors.subList(Math.max(0, errors.size() - 5), errors.size()));
    }
  }

  private static final Pattern PROGRESS =
      Pattern.compile("([^:]*): (\\d+) (?:documents|reports)\\b.*");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");
  private static final Duration GRACE = Duration.ofSeconds(20);
  private static final Duration LOOK_EVERY = Duration.ofMillis(200);

  private final Process process;
  private final long begin;
  private final List<Mark> marks = new CopyOnWriteArrayList<>();
  private final List<String> output = new CopyOnWriteArrayList<>();
  private final List<String> errors = new CopyOnWriteArrayList<>();
  private final Thread outputReader;
  private final Thread errorReader;
  private volatile long memory;

  private ChildProcess(Process process) {
    this.process = process;
    this.begin = System.nanoTime();
    this.outputReader = reader("output", process.inputReader(UTF_8), output::add);
    this.errorReader = reader("errors", process.errorReader(UTF_8), this::heard);
    Thread watch = new Thread(this::watch, "memory of " + process.pid());
    watch.setDaemon(true);
    watch.start();
  }

  static ChildProcess start(List<String> command, Path folder) throws IOException {
    Files.createDirectories(folder);
    return new ChildProcess(new ProcessBuilder(command).directory(folder.toFile()).start());
  }

  private interface LineTaker {
    void take(String line);
  }

  private Thread reader(String name, BufferedReader lines, LineTaker taker) {
    Thread thread =
        new Thread(
            () -> {
              try (lines) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                  taker.take(line);
                }
              } catch (IOException e) {
                // The process was stopped; what it said until then has been taken.
              }
            },
            name + " of " + process.pid());
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void heard(String line) {
    Matcher progress = PROGRESS.matcher(line);
    if (progress.matches()) {
      marks.add(new Mark(progress.group(1), Long.parseLong(progress.group(2)), taken()));
    }
    errors.add(line);
  }

  private void watch() {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try {
      while (process.isAlive() && Files.isReadable(status)) {
        Matcher peak = PEAK.matcher(Files.readString(status));
        if (peak.find()) {
          memory = Math.max(memory, 1024 * Long.parseLong(peak.group(1)));
        }
        TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
      }
    } catch (IOException e) {
      // The process has just ended.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration taken() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  void onExit(Runnable action) {
    process.onExit().thenRun(action);
  }

  /** Most bytes of memory held at a time so far, 0 where the system doesn't tell. */
  public long memory() {
    return memory;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Lines of standard error so far. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** Lines of standard output so far. */
  public List<String> output() {
    return List.copyOf(output);
  }

  /**
   * Waits for the end.
   *
   * @throws BenchException when that doesn't come within {@code limit}; the process is stopped then
   */
  public Finished await(Duration limit) {
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        close();
        throw new BenchException(
            "still running after "
                + limit.toSeconds()
                + " s: "
                + process.info().commandLine().orElse("?"));
      }
      Duration taken = taken();
      outputReader.join(GRACE.toMillis());
      errorReader.join(GRACE.toMillis());
      return new Finished(
          process.exitValue(),
          taken,
          new ArrayList<>(marks),
          memory,
          new ArrayList<>(output),
          new ArrayList<>(errors));
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted", e);
    }
  }

  /** Ends it at once, without a chance to tidy up ({@code kill -9}). */
  public void kill() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
        kill();
        process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }
}
