package org.fazhi.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * The files below a folder in the order of their paths, hidden ones left out. Holds the names of
 * one folder a level; links to folders are not followed. A folder that cannot be listed comes as
 * itself, for the reader to say why.
 */
final class FileWalk implements Iterator<Path> {

  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> path.getFileName().toString());

  private final boolean recursive;
  private final Deque<Iterator<Path>> levels = new ArrayDeque<>();
  private final Deque<Path> next = new ArrayDeque<>(1);

  private FileWalk(Path folder, boolean recursive) {
    this.recursive = recursive;
    enter(folder);
    advance();
  }

  /** Files in {@code folder} and all folders below it. */
  static FileWalk below(Path folder) {
    return new FileWalk(folder, true);
  }

  /** Files in {@code folder} itself. */
  static FileWalk in(Path folder) {
    return new FileWalk(folder, false);
  }

  @Override
  public boolean hasNext() {
    return !next.isEmpty();
  }

  @Override
  public Path next() {
    if (next.isEmpty()) {
      throw new NoSuchElementException();
    }
    Path path = next.remove();
    advance();
    return path;
  }

  private void advance() {
    while (next.isEmpty() && !levels.isEmpty()) {
      Iterator<Path> level = levels.peek();
      if (!level.hasNext()) {
        levels.pop();
        continue;
      }
      Path path = level.next();
      if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        next.add(path);
      } else if (recursive) {
        enter(path);
      }
    }
  }

  private void enter(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> sorted =
          entries
              .filter(path -> !path.getFileName().toString().startsWith("."))
              .sorted(BY_NAME)
              .toList();
      levels.push(sorted.iterator());
    } catch (IOException e) {
      next.add(folder);
    }
  }
}
