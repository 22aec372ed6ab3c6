package org.fazhi.fact.indicator;

import java.util.Locale;
import java.util.Set;
import org.fazhi.fact.Change;

/**
 * A verb on which figures hang.
 *
 * @param anywhere whether it is a predicate wherever it stands; otherwise it is one only at the
 *     beginning of a clause, since it also forms nouns (审查意见)
 * @param change direction that it reports of what it counts
 * @param senses what else it tells of the figure; mostly empty
 */
record Verb(String word, boolean anywhere, Change change, Set<Sense> senses) {

  /** What a verb tells of its figure besides the act. */
  enum Sense {
    /** What it counts goes to the body that follows: 移送公安机关12件. */
    HAND_OVER,
    /** It holds an act that a second verb names: 开展培训4期. */
    LIGHT,
    /** After another verb it begins a noun: 开展|审计项目. */
    NOMINAL,
    /** Its object does what follows: 组织12人参加培训. */
    PIVOTAL,
    /** It says how far what was counted before reaches: 涉及企业30家. */
    REACHING;

    static Sense of(String id) {
      return valueOf(id.replace('-', '_').toUpperCase(Locale.ROOT));
    }
  }

  Verb {
    senses = Set.copyOf(senses);
  }

  boolean is(Sense sense) {
    return senses.contains(sense);
  }
}
