package org.fazhi.document;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Takes the place of archives with the documents in them. */
final class Archives {

  /** Archives in archives, the outermost counted: a zip of districts, each a zip of years. */
  private static final int DEEPEST = 4;

  private Archives() {}

  /** {@code found} itself, or its members where it is a ZIP archive, lazily. */
  static Iterator<Found> expand(Found found) {
    return expand(found, 1);
  }

  private static Iterator<Found> expand(Found found, int depth) {
    if (!(found instanceof DocumentFile file) || !FileNames.isArchive(file.name())) {
      return List.of(found).iterator();
    }
    if (depth > DEEPEST) {
      return skipped(file, "an archive inside " + DEEPEST + " others");
    }
    try {
      return new ChainedIterator<>(ZipMembers.open(file), member -> expand(member, depth + 1));
    } catch (IOException | RuntimeException e) {
      return skipped(file, "a ZIP archive that is damaged: " + e.getMessage());
    }
  }

  private static Iterator<Found> skipped(DocumentFile file, String reason) {
    return List.<Found>of(new Skipped(file.name(), reason)).iterator();
  }
}
