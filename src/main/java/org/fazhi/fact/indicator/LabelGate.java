package org.fazhi.fact.indicator;

import java.util.Optional;

/**
 * Keeps what is no name from being published as one: single characters, pronouns, words that begin
 * with a preposition or comparison (比上年多), verbs alone. Immutable and thread-safe.
 */
public final class LabelGate {

  private static final double OF_QUOTE = 0.3;
  private static final double OF_VERB = 0.4;
  private static final double OF_ACT = 0.5;

  /**
   * A label that may be published.
   *
   * @param confidence how sure the figure is under this label, 0 to 1
   */
  public record Label(String words, double confidence) {}

  private final Wording wording;
  private final VerbLexicon verbs;

  LabelGate(Wording wording, VerbLexicon verbs) {
    this.wording = wording;
    this.verbs = verbs;
  }

  /** The gate with the project's lexicons. */
  public static LabelGate load() {
    return new LabelGate(Wording.load(), VerbLexicon.load());
  }

  /**
   * The label under which a figure is published: {@code name}, or where that is no name its quote
   * with low confidence; empty when that is none either.
   */
  public Optional<Label> label(String name, String quote, double confidence) {
    if (isName(name)) {
      return Optional.of(new Label(name, Math.min(confidence, highest(name))));
    }
    return isName(quote)
        ? Optional.of(new Label(quote, Math.min(confidence, OF_QUOTE)))
        : Optional.empty();
  }

  /** Whether {@code words} can name something. */
  public boolean isName(String words) {
    return !wording.has(Wording.Role.NO_NAME, words)
        && !wording.has(Wording.Role.NO_NAME_BEGIN, words)
        && !wording.has(Wording.Role.NO_NAME_END, words);
  }

  private double highest(String name) {
    if (isVerb(name)) {
      return OF_VERB;
    }
    return wording.has(Wording.Role.PREPOSITION_BEGIN, name) ? OF_ACT : 1;
  }

  private boolean isVerb(String words) {
    return verbs
        .at(words, 0)
        .filter(verb -> verb.anywhere() && verb.word().equals(words))
        .isPresent();
  }
}
