package org.fazhi.serve.page.compare;

import java.util.List;
import java.util.Optional;

/** What was chosen to be compared. */
public record Selection(List<Choice> choices) {

  /** Things side by side at most; more columns nobody reads. */
  public static final int MOST = 5;

  /** Things side by side at least. */
  static final int LEAST = 2;

  /**
   * One of the things, as it was typed.
   *
   * @param meant what goes by that name; none when nothing does
   * @param others what else may be meant
   */
  public record Choice(String typed, Optional<Compared> meant, List<Compared> others) {}

  public Selection {
    choices = List.copyOf(choices);
  }

  /** The things, each once, in the order in which they were chosen. */
  public List<Compared> things() {
    return choices.stream().flatMap(choice -> choice.meant().stream()).distinct().toList();
  }

  /** What was typed and means nothing. */
  public List<String> unknown() {
    return choices.stream().filter(c -> c.meant().isEmpty()).map(Choice::typed).toList();
  }

  /** Kinds of the things, each once. */
  public List<Compared.Kind> kinds() {
    return things().stream().map(Compared::kind).distinct().toList();
  }

  /** The things of one kind. */
  public List<Compared> things(Compared.Kind kind) {
    return things().stream().filter(thing -> thing.kind() == kind).toList();
  }

  /** Whether nothing has been chosen yet. */
  public boolean isEmpty() {
    return choices.isEmpty();
  }

  /** Whether agencies would stand beside regions, or either beside years. */
  public boolean isMixed() {
    return kinds().size() > 1;
  }

  /** Whether there are more things than can stand side by side. */
  public boolean isTooMany() {
    return things().size() > MOST;
  }

  /** Whether this cannot be compared for a fault in it, rather than for want of more. */
  public boolean isWrong() {
    return !unknown().isEmpty() || isMixed() || isTooMany();
  }

  /** Whether the things can stand side by side. */
  boolean isComparable() {
    return !isWrong() && things().size() >= LEAST;
  }
}
