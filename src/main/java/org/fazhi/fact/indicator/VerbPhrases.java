package org.fazhi.fact.indicator;

import java.util.Optional;

/**
 * Tells verbs, their adverbs and what links them to their objects from the nouns that they form:
 * 依法|办理|了|案件, but 培训班. Immutable and thread-safe.
 */
final class VerbPhrases {

  /** Fewest characters of a noun phrase. */
  static final int SHORTEST_NOUN = 2;

  private static final String VERB_JOINERS = "、和或与及并";

  private final VerbLexicon verbs;
  private final Wording wording;

  VerbPhrases(VerbLexicon verbs, Wording wording) {
    this.verbs = verbs;
    this.wording = wording;
  }

  /** The longest verb that begins at {@code at}. */
  Optional<Verb> at(String words, int at) {
    return verbs.at(words, at);
  }

  /** Where the adverbs and dates end that begin at {@code from}. */
  int afterAdjuncts(String words, int from) {
    int at = from;
    int next = wording.skip(Wording.Role.ADJUNCT, words, at);
    while (next > at) {
      at = next;
      while (at < words.length() && words.charAt(at) == '，') {
        at++;
      }
      next = wording.skip(Wording.Role.ADJUNCT, words, at);
    }
    return at;
  }

  /** Where the object of the verb begins that ends at {@code from}: after 了, 至 and the like. */
  int object(String words, int from) {
    int at = from;
    int next = wording.skip(Wording.Role.VERB_LINK, words, at);
    while (next > at) {
      boolean joins = VERB_JOINERS.indexOf(words.charAt(at)) >= 0;
      if (joins && verbs.at(words, afterAdjuncts(words, next)).isEmpty()) {
        break;
      }
      at = next;
      next = wording.skip(Wording.Role.VERB_LINK, words, at);
    }
    return at;
  }

  /** Whether {@code verb}, which ends at {@code end}, only begins a noun: 培训|班, 审计|项目. */
  boolean formsNoun(String words, int end, Verb verb) {
    if (end >= words.length()) {
      return false;
    }
    String rest = words.substring(end);
    if (rest.length() < SHORTEST_NOUN && wording.skip(Wording.Role.VERB_LINK, rest, 0) == 0) {
      return true;
    }
    if (wording.has(Wording.Role.VERB_RATE, rest)) {
      return true;
    }
    if (verb.anywhere()) {
      return wording.has(Wording.Role.VERB_MODIFIER, rest);
    }
    return wording.has(Wording.Role.FORMATIVE, rest)
        || rest.startsWith("的")
        || wording.has(Wording.Role.GENERIC, rest);
  }
}
