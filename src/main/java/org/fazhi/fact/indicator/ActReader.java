package org.fazhi.fact.indicator;

import org.fazhi.mention.UnitKind;

/** Reads acts that stand after the number of times they were done: 局领导2次|召开法治专题会议. Thread-safe. */
final class ActReader {

  private final VerbPhrases phrases;
  private final LeftReader lefts;
  private final Wording wording;

  ActReader(VerbPhrases phrases, LeftReader lefts, Wording wording) {
    this.phrases = phrases;
    this.lefts = lefts;
    this.wording = wording;
  }

  /** {@code figure} with the object of the act as its noun, when an act follows its number. */
  Figure read(Figure figure) {
    String words = figure.right().noun() + figure.right().predicate();
    if (!countsTimes(figure) || !beginsWithVerb(words)) {
      return figure;
    }
    LeftReading act = lefts.read(words, 0, false, UnitKind.EVENTS);
    return act.verbs().isEmpty() || act.noun().isEmpty() || isVerb(act.noun())
        ? figure
        : figure.doing(act);
  }

  /** Whether the words before the number name at most who acted. */
  private boolean countsTimes(Figure figure) {
    LeftReading left = figure.left();
    return wording.has(Wording.Role.TIMES, figure.quantity().unit().name())
        && left.verbs().isEmpty()
        && (left.noun().isEmpty() || wording.has(Wording.Role.ACTOR, left.noun()));
  }

  private boolean beginsWithVerb(String words) {
    return phrases.at(words, phrases.afterAdjuncts(words, 0)).isPresent();
  }

  private boolean isVerb(String noun) {
    return phrases.at(noun, 0).filter(verb -> verb.word().equals(noun)).isPresent();
  }
}
