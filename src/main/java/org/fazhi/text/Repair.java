package org.fazhi.text;

/**
 * A place where the page was damaged so that its words had to be guessed, or could not be.
 *
 * <p>Example: 蒲Ь霾 between two question marks, restored to 科学决策. Damage whose repair leaves no doubt
 * (entities, doubled commas, pinyin) is not recorded.
 *
 * @param span where it stands in the page as found, UTF-16 units
 * @param kind what became of the words
 * @param before the words as found
 * @param after the words that stand in the clean text; those found when nothing was restored
 */
public record Repair(TextSpan span, Kind kind, String before, String after) {

  /** What became of damaged words. */
  public enum Kind {
    /** The words that belong here were inferred: 蒲Ь霾 → 科学决策. */
    RESTORED,
    /** Words are missing or unreadable here, and nothing tells which. */
    LOST,
    /** The publisher hid words on purpose: 张**, （略）. */
    MASKED
  }

  /** Words at {@code span} that nobody can read any more. */
  public static Repair lost(TextSpan span, String words) {
    return new Repair(span, Kind.LOST, words, words);
  }

  /** Words at {@code span} that stand for hidden ones. */
  public static Repair masked(TextSpan span, String words) {
    return new Repair(span, Kind.MASKED, words, words);
  }

  /** Words at {@code span} that were inferred. */
  public static Repair restored(TextSpan span, String before, String after) {
    return new Repair(span, Kind.RESTORED, before, after);
  }

  /** Whether the clean text lacks the words that belong here. */
  public boolean leavesGap() {
    return kind != Kind.RESTORED;
  }

  Repair at(TextSpan place) {
    return new Repair(place, kind, before, after);
  }
}
