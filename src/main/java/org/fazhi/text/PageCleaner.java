package org.fazhi.text;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Undoes the damage of a page: markup remnants, misread bytes, full-width forms, pinyin,
 * traditional script, doubled characters and punctuation, broken titles and dates, page numbers and
 * the line ends of print; other lines stay. Where words were guessed or are missing, a {@link
 * Repair} says so. Blanks inside lines stay, since pages separate the fields of their metadata by
 * them; {@link InnerBlanks} removes them from the body afterwards. Immutable and thread-safe.
 */
public final class PageCleaner {

  private static final int MOST_ROUNDS = 4;

  private final List<CleaningStep> steps;

  private PageCleaner(List<CleaningStep> steps) {
    this.steps = steps;
  }

  /**
   * The usual steps with no word list: misread words are recorded as lost, none is restored.
   *
   * @param toSimplified converts a text to simplified characters and keeps its length
   */
  public static PageCleaner standard(UnaryOperator<String> toSimplified) {
    return standard(toSimplified, word -> 0);
  }

  /**
   * The usual steps.
   *
   * @param toSimplified converts a text to simplified characters and keeps its length
   * @param words what counts as a word when misread bytes are restored
   */
  public static PageCleaner standard(UnaryOperator<String> toSimplified, WordFrequency words) {
    return new PageCleaner(
        List.of(
            new CharacterReferences(),
            new MarkupRemnants(),
            new PinyinAnnotations(),
            new MisdecodedWords(words, toSimplified),
            new PrivateUseCharacters(),
            new CompatibilityForms(),
            new WidthFolding(),
            new PinyinAnnotations(),
            new LostText(),
            new SimplifiedScript(toSimplified),
            new DoubledCharacters(),
            new DoubledPunctuation(),
            new ChinesePunctuation(),
            new DoubledPunctuation(),
            new LookAlikes(),
            new AlignedColumns(),
            new SpacedDates(),
            new SplitNumbers(),
            new PageNumbers(),
            new WrappedLines(),
            new GluedListNumbers(),
            new TitleBrackets()));
  }

  /** The page with its damage undone. */
  public MappedText clean(String page) {
    MappedText cleaned = MappedText.of(page);
    // One step can uncover damage for another: an escaped reference, half a tag.
    for (int round = 0; round < MOST_ROUNDS; round++) {
      String before = cleaned.text();
      for (CleaningStep step : steps) {
        cleaned = step.apply(cleaned);
      }
      if (cleaned.text().equals(before)) {
        break;
      }
    }
    return cleaned;
  }
}
