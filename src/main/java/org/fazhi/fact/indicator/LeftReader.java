package org.fazhi.fact.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.fact.Change;
import org.fazhi.mention.UnitKind;
import org.fazhi.text.TextSpan;

/**
 * Takes the words before a number apart: adverbs, verbs, noun phrase, words of change. Immutable
 * and thread-safe.
 */
final class LeftReader {

  private static final Pattern MARKS = Pattern.compile("[、，：；）—]*");
  private static final Pattern TITLES = Pattern.compile("^.*》(?:（[^（）]*）)?(?:的|等|、)*(?=.)");
  private static final String CLAUSE_MARKS = "，。；：！？\n";
  private static final ChangeVerb MADE_NEW = ChangeVerb.of("新增", Change.INCREASE);

  private final ClauseHeadReader heads;
  private final ClauseTailReader tails;
  private final InnerVerbReader innerVerbs;
  private final NounCleaner nouns;
  private final Wording wording;

  LeftReader(VerbPhrases phrases, NounCleaner nouns, ChangeVerbs changes, Wording wording) {
    this.heads = new ClauseHeadReader(phrases, wording);
    this.tails = new ClauseTailReader(changes, wording);
    this.innerVerbs = new InnerVerbReader(phrases, wording);
    this.nouns = nouns;
    this.wording = wording;
  }

  /** Reads {@code span}, the words of a clause before a number that counts in {@code kind}. */
  LeftReading read(String text, TextSpan span, UnitKind kind) {
    boolean continues = span.begin() > 0 && CLAUSE_MARKS.indexOf(text.charAt(span.begin() - 1)) < 0;
    return read(span.in(text), span.begin(), continues, kind);
  }

  /**
   * Reads {@code words}.
   *
   * @param offset where they begin in the text
   * @param continues whether a figure of the same clause stands before them
   */
  LeftReading read(String words, int offset, boolean continues, UnitKind kind) {
    if (wording.has(Wording.Role.TITLES_ONLY, words)) {
      // 组织学习《甲法》《乙法》等5次: what was done 5 times stands before the titles.
      String act = words.substring(0, words.indexOf('《'));
      LeftReading reading = read(act, offset, continues, kind);
      return kind == UnitKind.EVENTS || !reading.verbs().isEmpty()
          ? reading
          : read("", offset, continues, kind);
    }
    int from = opening(words, continues);
    ClauseTail tail = tails.read(words.substring(from));
    if (wording.has(Wording.Role.EARLIER_YEAR, tail.words())) {
      return LeftReading.ofEarlierYear(offset + from);
    }
    ClauseHead head = heads.read(tail.words());
    String rest = tail.words().substring(head.end());
    InnerVerb inner =
        rest.isEmpty() && head.countsEvent()
            ? InnerVerb.none(head.last().word())
            : innerVerbs.read(rest, kind);
    List<Verb> verbs = new ArrayList<>(head.verbs());
    inner.verb().ifPresent(verbs::add);
    String noun = nouns.clean(inner.noun(), !verbs.isEmpty());
    return new LeftReading(
        offset + from + head.begin(),
        verbs,
        handsOver(verbs) ? received(noun) : noun,
        tail.words().substring(head.begin()),
        tail.change().or(() -> ofVerbs(verbs, head.fresh())),
        tail.starts(),
        tail.startNote(),
        portion(tail.words()),
        words.substring(from).contains("分别"));
  }

  /** Where the words begin after what joins them to others before: 、, 和, a list of titles. */
  private int opening(String words, boolean continues) {
    int from = 0;
    int next = continues ? wording.skip(Wording.Role.JOINER, words, from) : from;
    while (next > from) {
      from = next;
      next = wording.skip(Wording.Role.JOINER, words, from);
    }
    Matcher marks = MARKS.matcher(words).region(from, words.length());
    from = marks.lookingAt() ? marks.end() : from;
    Matcher titles = TITLES.matcher(words).region(from, words.length());
    return titles.lookingAt() ? titles.end() : from;
  }

  private Portion portion(String words) {
    if (wording.has(Wording.Role.PART, words)) {
      return Portion.PART;
    }
    return wording.has(Wording.Role.REST, words) ? Portion.REST : Portion.WHOLE;
  }

  private static boolean handsOver(List<Verb> verbs) {
    return !verbs.isEmpty() && verbs.get(verbs.size() - 1).is(Verb.Sense.HAND_OVER);
  }

  /** 移送公安机关12件, 移送公安机关线索3条: the body received what was counted. */
  private String received(String noun) {
    return wording
        .match(Wording.Role.RECEIVED, noun)
        .map(received -> received.group("noun"))
        .orElseGet(() -> wording.has(Wording.Role.RECEIVER, noun) ? "" : noun);
  }

  private static Optional<ChangePhrase> ofVerbs(List<Verb> verbs, boolean fresh) {
    if (fresh) {
      return Optional.of(new ChangePhrase("", MADE_NEW, true));
    }
    return verbs.stream()
        .filter(verb -> verb.change() != Change.NONE)
        .findFirst()
        .map(verb -> new ChangePhrase("", ChangeVerb.of(verb.word(), verb.change()), true));
  }
}
