package org.fazhi.fact.indicator;

import java.util.List;

/**
 * The beginning of the words before a number: 全年|依法|受理 of 全年依法受理信访件.
 *
 * @param begin where the verbs begin, adverbs and dates left out
 * @param end where what they govern begins
 * @param verbs its verbs in order
 * @param fresh whether 新 before a verb makes what it counts new: 新建
 */
record ClauseHead(int begin, int end, List<Verb> verbs, boolean fresh) {

  ClauseHead {
    verbs = List.copyOf(verbs);
  }

  /** Whether the second verb is what was counted: 开展培训4期. */
  boolean countsEvent() {
    return verbs.size() >= 2 && verbs.get(0).is(Verb.Sense.LIGHT) && !last().anywhere();
  }

  Verb last() {
    return verbs.get(verbs.size() - 1);
  }
}
