package org.fazhi.fact.indicator;

import java.util.Optional;
import org.fazhi.mention.UnitKind;

/** Finds the verb of a clause that begins with its subject. Immutable and thread-safe. */
final class InnerVerbReader {

  private static final String OPENING_QUOTES = "“《";
  private static final String CLOSING_QUOTES = "”》";

  private final VerbPhrases phrases;
  private final Wording wording;

  InnerVerbReader(VerbPhrases phrases, Wording wording) {
    this.phrases = phrases;
    this.wording = wording;
  }

  /** The last verb of {@code words} on which a number of {@code kind} after them hangs. */
  InnerVerb read(String words, UnitKind kind) {
    InnerVerb best = InnerVerb.none(words);
    int relative = words.lastIndexOf('的');
    int quoteDepth = 0;
    for (int at = 0; at < words.length(); at++) {
      quoteDepth += depth(words.charAt(at));
      Optional<Verb> found = quoteDepth > 0 || at == 0 ? Optional.empty() : phrases.at(words, at);
      if (found.isEmpty() || !isPredicate(words, at, found.get(), kind)) {
        continue;
      }
      int verbEnd = at + found.get().word().length();
      int object = phrases.object(words, verbEnd);
      if (object >= words.length()) {
        return trailing(words, at, found.get(), best);
      }
      boolean insideRelative = relative >= object && best.verb().isPresent();
      String noun = words.substring(object);
      if (!insideRelative
          && !phrases.formsNoun(words, verbEnd, found.get())
          && noun.length() >= VerbPhrases.SHORTEST_NOUN
          && !wording.has(Wording.Role.GENERIC, noun)) {
        best = new InnerVerb(found, noun);
        at = object - 1;
      }
    }
    return best;
  }

  private static int depth(char c) {
    if (OPENING_QUOTES.indexOf(c) >= 0) {
      return 1;
    }
    return CLOSING_QUOTES.indexOf(c) >= 0 ? -1 : 0;
  }

  private boolean isPredicate(String words, int at, Verb verb, UnitKind kind) {
    return verb.anywhere()
        || (kind != UnitKind.EVENTS && wording.has(Wording.Role.BODY, words.substring(0, at)));
  }

  /** A verb at the very end: 市级项目|立项 names the projects, 向市政府|备案 names nothing. */
  private InnerVerb trailing(String words, int at, Verb verb, InnerVerb best) {
    String before = words.substring(0, at);
    if (wording.has(Wording.Role.COVERB, before) || wording.has(Wording.Role.BODY, before)) {
      return new InnerVerb(Optional.of(verb), "");
    }
    int length = words.length() - at;
    String noun =
        best.verb().isPresent()
            ? best.noun().substring(0, Math.max(0, best.noun().length() - length))
            : before;
    return new InnerVerb(Optional.of(verb), noun);
  }
}
