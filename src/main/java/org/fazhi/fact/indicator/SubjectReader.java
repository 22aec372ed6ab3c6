package org.fazhi.fact.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import org.fazhi.mention.UnitKind;
import org.fazhi.text.TextSpan;

/** Tells what a clause without a number is about: its subject, else its object. Thread-safe. */
final class SubjectReader {

  private static final int SHORTEST_SUBJECT = 3;

  private final VerbPhrases phrases;
  private final NounCleaner nouns;
  private final LeftReader lefts;
  private final Wording wording;

  SubjectReader(VerbPhrases phrases, NounCleaner nouns, LeftReader lefts, Wording wording) {
    this.phrases = phrases;
    this.nouns = nouns;
    this.lefts = lefts;
    this.wording = wording;
  }

  /** What {@code clause} is about; empty when it says nothing of the kind. */
  String read(String text, TextSpan clause) {
    String words = clause.in(text);
    Optional<Matcher> matter = wording.match(Wording.Role.MATTER, words);
    return matter
        .map(found -> found.group("noun"))
        .or(() -> subject(words))
        .orElseGet(() -> lefts.read(text, clause, UnitKind.THINGS).noun());
  }

  /** The subject of the first predicate that has one. */
  private Optional<String> subject(String words) {
    int from = phrases.afterAdjuncts(words, 0);
    if (phrases.at(words, from).isPresent()) {
      return Optional.empty();
    }
    for (int at = from + SHORTEST_SUBJECT; at < words.length(); at++) {
      Optional<Verb> verb = phrases.at(words, at).filter(Verb::anywhere);
      if (verb.isPresent()
          && !phrases.formsNoun(words, at + verb.get().word().length(), verb.get())) {
        return Optional.of(words.substring(from, at))
            .filter(this::canBeSubject)
            .map(subject -> nouns.clean(subject, true));
      }
    }
    return Optional.empty();
  }

  private boolean canBeSubject(String words) {
    return !wording.has(Wording.Role.COVERB, words)
        && !wording.has(Wording.Role.BODY, words)
        && !words.endsWith("的");
  }
}
