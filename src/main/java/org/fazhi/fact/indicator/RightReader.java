package org.fazhi.fact.indicator;

import org.fazhi.segment.WordSegmenter;
import org.fazhi.text.TextSpan;

/** Takes the words after a number apart: noun phrase and predicate. Thread-safe. */
final class RightReader {

  private static final int LONGEST_PREDICATE = 24;

  private final NounPhraseReader nouns;
  private final VerbLexicon verbs;
  private final Wording wording;

  RightReader(WordSegmenter segmenter, VerbLexicon verbs, Wording wording) {
    this.nouns = new NounPhraseReader(segmenter, verbs, wording);
    this.verbs = verbs;
    this.wording = wording;
  }

  /** Reads {@code span}, the words of a clause after a quantity. */
  RightReading read(String text, TextSpan span, boolean figureFollows) {
    String words = span.in(text);
    int end = nouns.end(words, figureFollows);
    String noun = words.substring(0, end);
    String predicate = shortened(wording.without(Wording.Role.INTRODUCTION, words.substring(end)));
    boolean cutOff = figureFollows && wording.has(Wording.Role.UNFINISHED, predicate);
    boolean usable =
        !cutOff
            && predicate.length() >= 2
            && predicate.charAt(0) != '中'
            && predicate.length() <= LONGEST_PREDICATE
            && !wording.has(Wording.Role.RATIO_WORDS, predicate);
    return new RightReading(noun, usable ? predicate : "", span.begin() + end, span.end());
  }

  /** 参加|甲单位承办的|培训班: a long predicate without what qualifies its object. */
  private String shortened(String predicate) {
    int of = predicate.lastIndexOf('的');
    return predicate.length() <= LONGEST_PREDICATE || of < 0
        ? predicate
        : verbs
            .at(predicate, 0)
            .filter(verb -> wording.has(Wording.Role.PARTICIPATION, verb.word()))
            .map(verb -> verb.word() + predicate.substring(of + 1))
            .orElse(predicate);
  }
}
