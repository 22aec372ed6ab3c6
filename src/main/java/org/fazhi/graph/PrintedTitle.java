package org.fazhi.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.fazhi.lexicon.TitleVersion;

/** Chooses among the printed forms of a title the one that a document is shown with. */
final class PrintedTitle {

  /**
   * The fullest form first: one that names no version, then the one with the most words; of equally
   * long ones always the same.
   */
  static final Comparator<String> FULLEST_FIRST =
      Comparator.<String, Boolean>comparing(it -> TitleVersion.revision(it).version().isPresent())
          .thenComparing(String::length, Comparator.reverseOrder())
          .thenComparing(Comparator.naturalOrder());

  private PrintedTitle() {}

  /** The fullest of {@code forms}: 关于印发〈…工作要点〉的通知 rather than 工作要点. */
  static Optional<String> fullest(Collection<String> forms) {
    return forms.stream().min(FULLEST_FIRST);
  }
}
