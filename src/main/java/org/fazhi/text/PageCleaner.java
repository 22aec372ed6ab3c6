package org.fazhi.text;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Undoes the damage of a page, line structure kept: markup remnants, full-width forms, pinyin,
 * traditional script, doubled punctuation. Blanks inside lines stay, since pages separate the
 * fields of their metadata by them; {@link InnerBlanks} removes them from the body afterwards.
 * Immutable and thread-safe.
 */
public final class PageCleaner {

  private final List<CleaningStep> steps;

  private PageCleaner(List<CleaningStep> steps) {
    this.steps = steps;
  }

  /**
   * The usual steps.
   *
   * @param toSimplified converts a text to simplified characters and keeps its length
   */
  public static PageCleaner standard(UnaryOperator<String> toSimplified) {
    return new PageCleaner(
        List.of(
            new MarkupRemnants(),
            new WidthFolding(),
            new PinyinAnnotations(),
            new SimplifiedScript(toSimplified),
            new DoubledPunctuation(),
            new ChinesePunctuation(),
            new DoubledPunctuation()));
  }

  /** The page with its damage undone. */
  public MappedText clean(String page) {
    MappedText cleaned = MappedText.of(page);
    for (CleaningStep step : steps) {
      cleaned = step.apply(cleaned);
    }
    return cleaned;
  }
}
