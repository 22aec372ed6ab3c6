package org.fazhi.fact.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.structure.SectionRole;

/** Judges whether a figure is a goal not yet reached. Immutable and thread-safe. */
final class TargetJudge {

  private static final Pattern UNTIL = Pattern.compile("到(20\\d\\d)年");

  private final Wording wording;

  TargetJudge(Wording wording) {
    this.wording = wording;
  }

  /**
   * Whether the figure is a target.
   *
   * @param sentence the words of its sentence before the number
   * @param clause the words of its clause before the number
   * @param year the year reported on
   */
  boolean isTarget(SectionRole role, String sentence, String clause, LeftReading left, int year) {
    if (left.starts() || wording.has(Wording.Role.STANDING, clause)) {
      return false;
    }
    if (role == SectionRole.NEXT_STEPS) {
      return !wording.has(Wording.Role.PAST, clause);
    }
    return wording.has(Wording.Role.TARGET, sentence) || untilLaterYear(sentence, year);
  }

  private static boolean untilLaterYear(String sentence, int year) {
    Matcher until = UNTIL.matcher(sentence);
    return until.find() && Integer.parseInt(until.group(1)) > year;
  }
}
