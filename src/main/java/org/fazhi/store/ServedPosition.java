package org.fazhi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file in which whoever has a store open notes how far its journal has been taken in, for a
 * writer in another process that waits for it.
 */
final class ServedPosition {

  private static final String FILE = "served";

  private final Path file;

  ServedPosition(Path folder) {
    this.file = folder.resolve(FILE);
  }

  /** The position noted last; 0 when there is none. */
  long read() {
    try {
      return Files.isRegularFile(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }

  /** Notes that the journal has been taken in up to {@code position}. */
  void write(long position) {
    Path draft = file.resolveSibling(FILE + ".new");
    try {
      Files.writeString(draft, Long.toString(position));
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
