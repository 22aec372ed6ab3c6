package org.fazhi.fact.indicator;

/** Frees a noun phrase from words that are no part of a name. Immutable and thread-safe. */
final class NounCleaner {

  private final VerbPhrases phrases;
  private final Wording wording;

  NounCleaner(VerbPhrases phrases, Wording wording) {
    this.phrases = phrases;
    this.wording = wording;
  }

  /**
   * {@code words} as a name.
   *
   * @param governed whether a verb governs them, so that an adverb cannot begin them
   */
  String clean(String words, boolean governed) {
    String noun =
        wording
            .match(Wording.Role.AMONG, words)
            .map(among -> among.group("part") + "的" + among.group("whole"))
            .orElse(words);
    noun = wording.without(Wording.Role.NOUN_MODIFIER, noun);
    noun = wording.without(Wording.Role.NOUN_TRAILER, noun);
    noun = wording.has(Wording.Role.LONE_ADVERB, noun) ? "" : noun;
    int adjuncts = phrases.afterAdjuncts(noun, 0);
    return governed || adjuncts == noun.length() ? noun.substring(adjuncts) : noun;
  }
}
