package org.fazhi.mention;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Wording by which a measure is recognised: one row of {@code measure-wording.tsv}.
 *
 * @param id identifier of the rule; it travels with every fact that the rule finds
 * @param measure identifier of the measure
 * @param within stretch of text that the pattern is looked for in
 * @param pattern the wording
 * @param unless wording that, in the same stretch, forbids the match
 * @param inTitles whether the words inside 《》 count; otherwise they are hidden from the pattern
 * @param statuses identifiers of the statuses that it is good for; empty for all
 * @param outranks measures whose mentions that overlap a match of this rule do not count
 * @param confidence 0 to 1
 */
public record MeasureRule(
    String id,
    String measure,
    Stretch within,
    Pattern pattern,
    Optional<Pattern> unless,
    boolean inTitles,
    Set<String> statuses,
    Set<String> outranks,
    double confidence) {

  /** Stretches of text that a pattern is looked for in. */
  public enum Stretch {
    /** Between two of ，；：。！？. */
    CLAUSE,
    /** Between two of ；。！？. */
    SENTENCE
  }

  public MeasureRule {
    statuses = Set.copyOf(statuses);
    outranks = Set.copyOf(outranks);
  }

  /** Whether it is good for mentions with {@code status}. */
  public boolean appliesTo(String status) {
    return statuses.isEmpty() || statuses.contains(status);
  }
}
