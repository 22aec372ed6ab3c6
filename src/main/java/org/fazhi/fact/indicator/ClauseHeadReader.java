package org.fazhi.fact.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.fact.Change;

/** Reads the adverbs and verbs with which the words before a number begin. Thread-safe. */
final class ClauseHeadReader {

  private static final int SHORT_OBJECT = 2;

  private final VerbPhrases phrases;
  private final Wording wording;

  ClauseHeadReader(VerbPhrases phrases, Wording wording) {
    this.phrases = phrases;
    this.wording = wording;
  }

  ClauseHead read(String words) {
    int begin = phrases.afterAdjuncts(words, 0);
    List<Verb> found = new ArrayList<>();
    boolean fresh = false;
    int at = begin;
    int end = begin;
    int lastEnd = -1;
    while (at < words.length()) {
      boolean isNew = isNew(words, at);
      int verbAt = isNew ? wording.skip(Wording.Role.NEW, words, at) : at;
      Optional<Verb> verb = phrases.at(words, verbAt);
      if (verb.isEmpty()) {
        break;
      }
      int verbEnd = verbAt + verb.get().word().length();
      if (modifies(words, verbAt, verb.get(), found, lastEnd)
          || phrases.formsNoun(words, verbEnd, verb.get())) {
        break;
      }
      fresh |= isNew;
      found.add(verb.get());
      end = phrases.object(words, verbEnd);
      lastEnd = verbEnd;
      int next = phrases.afterAdjuncts(words, end);
      at = phrases.at(words, next).isEmpty() ? end : next;
    }
    return new ClauseHead(begin, Math.max(begin, end), found, fresh);
  }

  private boolean isNew(String words, int at) {
    int after = wording.skip(Wording.Role.NEW, words, at);
    return after > at && phrases.at(words, after).isPresent() && phrases.at(words, at).isEmpty();
  }

  /** Whether {@code verb} only qualifies the noun after it: 开展|审计项目. */
  private static boolean modifies(
      String words, int verbAt, Verb verb, List<Verb> before, int lastEnd) {
    int rest = words.length() - verbAt - verb.word().length();
    if (before.isEmpty() || verb.anywhere() || verb.change() != Change.NONE || rest == 0) {
      return false;
    }
    boolean governed =
        verbAt == lastEnd
            && (before.get(before.size() - 1).anywhere() || verb.is(Verb.Sense.NOMINAL));
    return rest <= SHORT_OBJECT || governed;
  }
}
