package org.fazhi.fact.indicator;

import java.util.regex.Pattern;
import org.fazhi.fact.Bound;

/**
 * Finds the bound of a figure in words that don't stand next to its number: 至少配备2名. Immutable and
 * thread-safe.
 */
final class BoundJudge {

  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
  private static final int REACH = 16;

  private final Wording wording;

  BoundJudge(Wording wording) {
    this.wording = wording;
  }

  /**
   * {@code bound}, unless words further off say more.
   *
   * @param clause the words of its clause before the number
   */
  Bound judge(Bound bound, String clause, Figure figure) {
    if (bound != Bound.EXACT || figure.left().starts()) {
      return bound;
    }
    String spoken = QUOTED.matcher(clause).replaceAll("");
    String near = spoken.substring(Math.max(0, spoken.length() - REACH));
    if (wording.has(Wording.Role.AT_LEAST, near)) {
      return Bound.AT_LEAST;
    }
    if (wording.has(Wording.Role.APPROXIMATELY, near)) {
      return Bound.APPROX;
    }
    return wording.has(Wording.Role.AT_MOST, near) ? Bound.AT_MOST : bound;
  }
}
