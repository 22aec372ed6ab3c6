package org.fazhi.fact.indicator;

import org.fazhi.fact.Change;

/** Judges in what direction a figure reports a change. Immutable and thread-safe. */
final class ChangeJudge {

  private final Wording wording;

  ChangeJudge(Wording wording) {
    this.wording = wording;
  }

  /**
   * The direction of change that {@code figure} reports.
   *
   * @param name what it measures
   */
  Change judge(Figure figure, String name) {
    if (figure.left().starts()) {
      return Change.NONE;
    }
    return figure
        .left()
        .change()
        .map(phrase -> phrase.change(figure.quantity().unit().kind()))
        .orElseGet(() -> ofName(name));
  }

  private Change ofName(String name) {
    if (wording.has(Wording.Role.RISING_NAME, name)) {
      return Change.INCREASE;
    }
    return wording.has(Wording.Role.FALLING_NAME, name) ? Change.DECREASE : Change.NONE;
  }
}
