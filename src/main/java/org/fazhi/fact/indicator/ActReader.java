package org.fazhi.fact.indicator;

import org.fazhi.mention.UnitKind;

/**
 * Reads acts that stand after the number of times they were done: 局领导2次|召开法治专题会议. Thread-safe.
 */
final class ActReader {

  private final LeftReader lefts;
  private final Wording wording;

  ActReader(LeftReader lefts, Wording wording) {
    this.lefts = lefts;
    this.wording = wording;
  }

  /** {@code figure} with the object of the act as its noun, when an act follows its number. */
  Figure read(Figure figure) {
    LeftReading left = figure.left();
    RightReading right = figure.right();
    boolean times =
        wording.has(Wording.Role.TIMES, figure.quantity().unit().name())
            && right.noun().isEmpty()
            && !right.predicate().isEmpty()
            && left.verbs().isEmpty()
            && (left.noun().isEmpty() || wording.has(Wording.Role.ACTOR, left.noun()));
    if (!times) {
      return figure;
    }
    LeftReading act = lefts.read(right.predicate(), 0, false, UnitKind.EVENTS);
    return act.verbs().isEmpty() || act.noun().isEmpty() ? figure : figure.doing(act);
  }
}
