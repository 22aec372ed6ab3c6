package org.fazhi.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fazhi.text.MappedText;
import org.fazhi.text.Repair;
import org.fazhi.text.TextSpan;

/**
 * Judges facts by the damage of the words that state them, so that no fact is wrong silently.
 *
 * <p>Words that were restored lower the confidence of a fact. Where words are lost or masked, a
 * title, a name and a figure that the gap touches give no fact (处罚**2件, 局长张*); other facts become
 * less certain. Thread-safe.
 */
final class DamageReview {

  private static final double RESTORED = 0.8;
  private static final double GAP = 0.5;
  private static final String FIGURE = "[\\d.,%‰几数十百千万亿余]";

  private final MappedText body;

  /**
   * @param body the clean text in which the facts were found
   */
  DamageReview(MappedText body) {
    this.body = body;
  }

  /** Those of {@code found} in whose words nothing is lost or masked. */
  <T> List<T> readable(List<T> found, Function<T, TextSpan> span) {
    return found.stream().filter(one -> gaps(span.apply(one)).isEmpty()).toList();
  }

  /** {@code facts} without those that damage makes worthless, the others with due confidence. */
  List<Fact> review(List<Fact> facts) {
    return facts.stream().flatMap(fact -> review(fact).stream()).toList();
  }

  private Optional<Fact> review(Fact fact) {
    TextSpan span = fact.evidence().span();
    TextSpan near =
        TextSpan.of(Math.max(0, span.begin() - 1), Math.min(body.text().length(), span.end() + 1));
    List<Repair> repairs = body.repairsAt(near);
    if (repairs.isEmpty()) {
      return Optional.of(fact);
    }
    boolean gap = repairs.stream().anyMatch(Repair::leavesGap);
    if (gap && isSpoilt(fact, near)) {
      return Optional.empty();
    }
    double factor = gap ? GAP : RESTORED;
    return Optional.of(fact.withEvidence(fact.evidence().lessCertain(factor)));
  }

  private boolean isSpoilt(Fact fact, TextSpan near) {
    if (fact instanceof Tenure) {
      return true;
    }
    return fact instanceof IndicatorObservation
        && gaps(near).stream().anyMatch(gap -> touchesFigure(gap));
  }

  /** Whether a digit or numeral stands right before or behind {@code gap}. */
  private boolean touchesFigure(TextSpan gap) {
    String text = body.text();
    return (gap.begin() > 0 && text.substring(gap.begin() - 1, gap.begin()).matches(FIGURE))
        || (gap.end() < text.length() && text.substring(gap.end(), gap.end() + 1).matches(FIGURE));
  }

  /** Where words are missing within {@code span}, in the clean text. */
  private List<TextSpan> gaps(TextSpan span) {
    List<Repair> lost = body.repairsAt(span).stream().filter(Repair::leavesGap).toList();
    List<TextSpan> gaps = new ArrayList<>();
    int begin = -1;
    for (int i = span.begin(); i <= span.end() && !lost.isEmpty(); i++) {
      boolean inGap = i < span.end() && liesIn(lost, body.map().toSource(i));
      if (inGap && begin < 0) {
        begin = i;
      } else if (!inGap && begin >= 0) {
        gaps.add(TextSpan.of(begin, i));
        begin = -1;
      }
    }
    return gaps;
  }

  private static boolean liesIn(List<Repair> repairs, int source) {
    return repairs.stream()
        .anyMatch(repair -> repair.span().begin() <= source && source < repair.span().end());
  }
}
