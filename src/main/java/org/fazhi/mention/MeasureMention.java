package org.fazhi.mention;

import org.fazhi.text.TextSpan;

/**
 * Words about a measure: 聘请法律顾问2名.
 *
 * @param rule the rule that found them
 * @param span the words that match
 * @param clause the clause or clauses they stand in, without the closing mark
 */
public record MeasureMention(MeasureRule rule, TextSpan span, TextSpan clause) {

  /** Identifier of the measure. */
  public String measure() {
    return rule.measure();
  }
}
