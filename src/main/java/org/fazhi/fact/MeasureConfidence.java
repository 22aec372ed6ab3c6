package org.fazhi.fact;

import java.util.regex.Pattern;
import org.fazhi.mention.MeasureMention;

/**
 * Judges how sure it is that words about a measure state it, from 0 to 1.
 *
 * <p>The rule that found them says how often its mentions are right. That is discounted where
 * reports annotated blind showed mentions to be less reliable, by the share of right ones there to
 * the share elsewhere: in crowded clauses, which name many things in passing (对行政许可、行政检查、行政强制等事项
 * 进行审查); in headings of parts that say more; and among plans and shortcomings, where a rule that is
 * good for any part of a report found them. Thread-safe.
 */
final class MeasureConfidence {

  private static final int CROWDED_LENGTH = 40;
  private static final int CROWDED_WITH_TITLES = 1000;
  private static final int CROWDED_MARKS = 3;
  private static final double IN_CROWDED_CLAUSE = 0.8;
  private static final double IN_HEADING = 0.9;
  private static final double AS_PLAN = 0.97;
  private static final double AS_SHORTCOMING = 0.85;

  private static final Pattern TITLE = Pattern.compile("《[^》]*》");

  private MeasureConfidence() {}

  /**
   * The confidence in {@code mention}.
   *
   * @param clause words of its clause
   * @param status status that the mention has in its context
   * @param heads whether the clause is the heading of a part that says more
   */
  static double of(MeasureMention mention, String clause, MeasureStatus status, boolean heads) {
    double confidence = mention.rule().confidence();
    if (mention.rule().statuses().isEmpty()) {
      confidence *= ofAnyPart(status);
    }
    if (heads) {
      confidence *= IN_HEADING;
    }
    return isCrowded(clause) ? confidence * IN_CROWDED_CLAUSE : confidence;
  }

  private static double ofAnyPart(MeasureStatus status) {
    return switch (status) {
      case DONE -> 1;
      case PLANNED -> AS_PLAN;
      case SHORTCOMING -> AS_SHORTCOMING;
    };
  }

  /** Whether {@code clause} is long or lists many things; a title counts as one character. */
  private static boolean isCrowded(String clause) {
    if (clause.length() >= CROWDED_WITH_TITLES) {
      return true;
    }
    String words = TITLE.matcher(clause).replaceAll("〇");
    return words.length() >= CROWDED_LENGTH
        || words.chars().filter(c -> c == '、').count() >= CROWDED_MARKS;
  }
}
