package org.fazhi.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far long work has come: a bar on a terminal, a line now and then elsewhere. Also names
 * what was skipped, without tearing the bar. Not thread-safe.
 */
final class Progress implements AutoCloseable {

  private static final int LINE_EVERY = 100;
  private static final int WIDTH = 80;

  private final Terminal terminal;
  private final String task;
  private final @Nullable ProgressBar bar;
  private long done;

  /**
   * @param task what is being done: {@code Extracting}
   */
  Progress(Terminal terminal, String task) {
    this.terminal = terminal;
    this.task = task;
    this.bar = terminal.interactive() ? bar(terminal, task) : null;
  }

  private static ProgressBar bar(Terminal terminal, String task) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(-1)
        .setUnit(" reports", 1)
        .showSpeed()
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH))
        .build();
  }

  /** One more document is done with. */
  void step() {
    done++;
    if (bar != null) {
      bar.step();
    } else if (done % LINE_EVERY == 0) {
      terminal.err().println(task + ": " + done + " documents");
    }
  }

  /** Names a document that was skipped. */
  void skipped(String name, String reason) {
    if (bar != null) {
      // Clears the line that the bar stands on.
      terminal.err().print("\r\u001B[K");
    }
    terminal.err().println("skipped " + name + ": " + reason);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
