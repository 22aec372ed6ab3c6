package org.fazhi.fact.indicator;

import org.fazhi.structure.SectionRole;

/** Judges whether a figure is a goal not yet reached. Immutable and thread-safe. */
final class TargetJudge {

  private final Wording wording;

  TargetJudge(Wording wording) {
    this.wording = wording;
  }

  /**
   * Whether the figure is a target.
   *
   * @param clause the words of the clause before the number
   */
  boolean isTarget(SectionRole role, String clause, LeftReading left) {
    if (left.starts() || wording.found(Wording.Role.STANDING, clause)) {
      return false;
    }
    return role == SectionRole.NEXT_STEPS
        ? !wording.found(Wording.Role.PAST, clause)
        : wording.found(Wording.Role.TARGET, clause);
  }
}
