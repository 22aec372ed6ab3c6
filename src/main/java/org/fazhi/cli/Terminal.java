package org.fazhi.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What surrounds a command: results go to {@code out}, all else to {@code err}.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param workingFolder what relative paths are relative to
 * @param interactive whether {@code err} is a terminal, on which a bar may move
 */
public record Terminal(
    InputStream in, PrintStream out, PrintStream err, Path workingFolder, boolean interactive) {

  /** {@code path} as the caller meant it. */
  public Path resolve(Path path) {
    return workingFolder.resolve(path).normalize();
  }
}
