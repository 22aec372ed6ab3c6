package org.fazhi.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a store: the journal, which is the truth, and a folder with what is made from it.
 *
 * <pre>
 * journal          all graphs that were ever put, in order
 * CURRENT          name of the folder in use
 * index-000001/    data and full-text index
 * writer.lock      held by whoever adds to the journal
 * index.lock       held by whoever has the index open
 * served           how far the index goes, for writers that wait for it
 * </pre>
 */
record StoreFolder(Path folder) {

  static final String WRITER_LOCK = "writer.lock";
  static final String INDEX_LOCK = "index.lock";

  private static final String JOURNAL = "journal";
  private static final String CURRENT = "CURRENT";
  private static final String INDEX = "index-";

  /**
   * The folder of a store that is there.
   *
   * @throws StoreException when there is none
   */
  static StoreFolder existing(Path folder) {
    if (!Files.isRegularFile(folder.resolve(JOURNAL))) {
      throw new StoreException(
          Files.isDirectory(folder.resolve("data"))
              ? "the store in "
                  + folder
                  + " was made by an earlier version; build it anew in another folder"
              : "no store in " + folder);
    }
    return new StoreFolder(folder);
  }

  /**
   * The folder of a store, which is made when it is missing.
   *
   * @throws StoreException when the folder holds other things, or cannot be written
   */
  static StoreFolder existingOrNew(Path folder) {
    if (Files.isRegularFile(folder.resolve(JOURNAL))) {
      return new StoreFolder(folder);
    }
    try {
      if (Files.isDirectory(folder.resolve("data"))) {
        return existing(folder);
      }
      if (Files.exists(folder) && !isUnused(folder)) {
        throw new StoreException(folder + " is neither empty nor a store");
      }
      Files.createDirectories(folder);
      return new StoreFolder(folder);
    } catch (IOException e) {
      throw new StoreException("cannot make a store in " + folder + ": " + reason(e), e);
    }
  }

  /** A crash may have left the locks alone. */
  private static boolean isUnused(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.allMatch(it -> it.getFileName().toString().endsWith(".lock"));
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }

  Path journal() {
    return folder.resolve(JOURNAL);
  }

  /** The index in use; empty when none was ever finished. */
  Optional<Path> current() {
    Path file = folder.resolve(CURRENT);
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      Path index = folder.resolve(Files.readString(file).strip());
      return Files.isDirectory(index) ? Optional.of(index) : Optional.empty();
    } catch (IOException e) {
      throw new StoreException("cannot read " + file + ": " + reason(e), e);
    }
  }

  /** A folder for an index that isn't there yet. */
  Path next() {
    int last =
        indexes().stream()
            .map(it -> it.getFileName().toString().substring(INDEX.length()))
            .filter(it -> it.matches("\\d{1,9}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    return folder.resolve(INDEX + "%06d".formatted(last + 1));
  }

  /** From now on {@code index} is the one in use; the others go. */
  void use(Path index) {
    Path file = folder.resolve(CURRENT);
    try {
      Path draft = folder.resolve(CURRENT + ".new");
      Files.writeString(draft, index.getFileName() + "\n");
      try {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new StoreException("cannot write " + file + ": " + reason(e), e);
    }
    dropOthers();
  }

  /** Deletes indexes that are not in use, such as those a crash left unfinished. */
  void dropOthers() {
    Optional<Path> current = current();
    for (Path index : indexes()) {
      if (!Optional.of(index).equals(current)) {
        delete(index);
      }
    }
  }

  private List<Path> indexes() {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(it -> it.getFileName().toString().startsWith(INDEX)).sorted().toList();
    } catch (IOException e) {
      throw new StoreException("cannot read " + folder + ": " + reason(e), e);
    }
  }

  private static void delete(Path index) {
    try (Stream<Path> files = Files.walk(index)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new StoreException("cannot delete " + index + ": " + reason(e), e);
    }
  }
}
