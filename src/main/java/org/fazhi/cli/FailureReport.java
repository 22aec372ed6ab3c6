package org.fazhi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.fazhi.bench.BenchException;
import org.fazhi.evaluate.AnnotationException;
import org.fazhi.lexicon.LexiconException;
import org.fazhi.serve.ServerException;
import org.fazhi.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says on standard error why a command failed; for a fault of the program also where. */
final class FailureReport implements IExecutionExceptionHandler {

  private final Terminal terminal;

  FailureReport(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult parseResult) {
    terminal.out().flush();
    terminal.err().println("fazhi: " + message(failure));
    if (!isExpected(failure)) {
      failure.printStackTrace(terminal.err());
    }
    return ExitStatus.FAILED;
  }

  private static String message(Exception failure) {
    Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    String message = cause == null ? null : cause.getMessage();
    if (message == null) {
      return failure.toString();
    }
    // Messages of file access are often the bare path.
    return cause instanceof IOException
        ? cause.getClass().getSimpleName() + ": " + message
        : message;
  }

  private static boolean isExpected(Exception failure) {
    return failure instanceof StoreException
        || failure instanceof BenchException
        || failure instanceof ServerException
        || failure instanceof LexiconException
        || failure instanceof AnnotationException
        || failure instanceof CommandException
        || failure instanceof UncheckedIOException
        || failure instanceof IOException;
  }
}
