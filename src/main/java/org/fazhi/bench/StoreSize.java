package org.fazhi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lengths of the files of a folder. */
final class StoreSize {

  private StoreSize() {}

  /** An index beside others, which stands for itself in no run: {@code index-000001}. */
  private static final String NUMBERED = "index-\\d+";

  /**
   * Bytes by the first step below {@code folder}, that of a numbered index left out: {@code
   * journal}, {@code data}, {@code text}.
   */
  static Map<String, Long> byPart(Path folder) {
    Map<String, Long> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> parts.merge(part(folder.relativize(file)), length(file), Long::sum));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static String part(Path file) {
    boolean numbered = file.getNameCount() > 2 && file.getName(0).toString().matches(NUMBERED);
    return file.getName(numbered ? 1 : 0).toString();
  }

  private static long length(Path file) {
    // 0 for a file that was dropped meanwhile.
    return file.toFile().length();
  }
}
