package org.fazhi.fact.indicator;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.segment.Token;
import org.fazhi.segment.WordSegmenter;

/** Finds where the noun phrase that begins with the words after a number ends. Thread-safe. */
final class NounPhraseReader {

  private static final Pattern SMALL_WORDS =
      Pattern.compile("^(?:[dpcfuryewz]|mq|ud|ul|vshi|vyou|t).*");
  private static final Pattern RELATIVE = Pattern.compile("[^，。；、《》]{2,24}?的(?=[^，。；])");
  private static final int LONGEST_NOUN = 30;
  private static final int LONGEST_BRACKET = 10;

  private final WordSegmenter segmenter;
  private final VerbLexicon verbs;
  private final Wording wording;

  NounPhraseReader(WordSegmenter segmenter, VerbLexicon verbs, Wording wording) {
    this.segmenter = segmenter;
    this.verbs = verbs;
    this.wording = wording;
  }

  /**
   * Where the noun phrase ends; 0 when {@code words} begin with none.
   *
   * @param figureFollows whether the next number ends the words
   */
  int end(String words, boolean figureFollows) {
    if (wording.has(Wording.Role.NO_NOUN, words)) {
      return 0;
    }
    int covered = words.indexOf("全覆盖");
    int end = nounEnd(covered > 0 ? words.substring(0, covered) : words, figureFollows);
    return end == 1 && !wording.has(Wording.Role.SHORT_NOUN, words) ? 0 : end;
  }

  private int nounEnd(String words, boolean figureFollows) {
    Matcher relative = RELATIVE.matcher(words);
    int end = 0;
    List<Token> tokens = segmenter.segment(words);
    int first = 0;
    if (relative.lookingAt() && !statesSomething(relative.group(), tokens)) {
      end = relative.end();
      while (first < tokens.size() && tokens.get(first).span().begin() < end) {
        first++;
      }
    }
    boolean quoted = false;
    int bracketEnd = 0;
    for (int i = first; i < tokens.size(); i++) {
      if (tokens.get(i).span().begin() < bracketEnd) {
        end = tokens.get(i).span().end();
        continue;
      }
      String mark = tokens.get(i).word();
      quoted = mark.equals("“") || (quoted && !mark.equals("”"));
      if (quoted) {
        continue;
      }
      boolean last = i == tokens.size() - 1;
      if (last && figureFollows && end > 0 && leadsToFigure(tokens.get(i))) {
        break;
      }
      Token token = tokens.get(i);
      if (token.span().end() > LONGEST_NOUN || stops(words, tokens, i, end)) {
        break;
      }
      // 县（市、区）: a short bracket is part of its noun as a whole.
      bracketEnd = mark.equals("（") ? words.indexOf('）', token.span().begin()) + 1 : bracketEnd;
      if (!token.partOfSpeech().startsWith("u") || end == 0 || token.word().equals("的")) {
        end = token.span().end();
      }
    }
    return trimmed(words, end);
  }

  /** 队员|分 of 队员分5期学习: what belongs to the next number. */
  private static boolean leadsToFigure(Token token) {
    return token.partOfSpeech().startsWith("v") || "分共各".contains(token.word());
  }

  /**
   * Whether {@code words} hold a noun and then its verb or preposition: 企业|获得, 单位|对 say something,
   * 初次违法 doesn't.
   */
  private boolean statesSomething(String words, List<Token> tokens) {
    boolean noun = false;
    for (Token token : tokens) {
      if (token.span().end() > words.length()) {
        return false;
      }
      Optional<Verb> verb = verbs.at(words, token.span().begin());
      if (noun && verb.filter(Verb::anywhere).isPresent()) {
        return true;
      }
      if (noun && token.partOfSpeech().equals("p")) {
        return true;
      }
      noun |= token.partOfSpeech().startsWith("n");
    }
    return false;
  }

  private static int trimmed(String words, int end) {
    int to = end;
    while (to > 0 && "的了中内，、；。：".indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  private boolean stops(String words, List<Token> tokens, int i, int nounSoFar) {
    Token token = tokens.get(i);
    String tag = token.partOfSpeech();
    String word = token.word();
    if (word.equals("（")) {
      return !closes(words, token.span().begin());
    }
    if (word.equals("）")) {
      return words.lastIndexOf('（', token.span().begin()) < 0;
    }
    if (word.equals("的") || "“”".contains(word)) {
      return false;
    }
    Optional<Verb> verb = verbs.at(words, token.span().begin());
    // 派出|所: the beginning of a noun is no verb.
    boolean lexical =
        verb.isPresent()
            && verb.get().word().length() >= Math.min(2, word.length())
            && (verb.get().word().length() >= word.length() || !tag.startsWith("n"));
    if (nounSoFar == 0) {
      boolean small = SMALL_WORDS.matcher(tag).matches() && !tag.startsWith("r");
      return (small
              && wording.skip(Wording.Role.NOUN_OPENING, words, token.span().begin())
                  == token.span().begin())
          || (lexical && verb.get().anywhere() && !followedByNounOnly(words, token, verb.get()));
    }
    if (SMALL_WORDS.matcher(tag).matches() || word.equals("全部") || word.equals("具体")) {
      return true;
    }
    if (lexical && (verb.get().anywhere() || takesObject(tokens, i))) {
      return true;
    }
    if (beginsPredicate(words, tokens, i)) {
      return true;
    }
    return verb.isEmpty() && tag.startsWith("v") && !tag.startsWith("vn") && !nextIsNoun(tokens, i);
  }

  /** 许可事项|统一划入: an adverb and its verb say what became of the noun. */
  private boolean beginsPredicate(String words, List<Token> tokens, int i) {
    int begin = tokens.get(i).span().begin();
    int end = wording.skip(Wording.Role.ADJUNCT, words, begin);
    return end == tokens.get(i).span().end()
        && i + 1 < tokens.size()
        && tokens.get(i + 1).partOfSpeech().startsWith("v")
        && !tokens.get(i + 1).partOfSpeech().startsWith("vn");
  }

  /** 2名受助|人员 is a noun phrase though it begins with a verb. */
  private boolean followedByNounOnly(String words, Token token, Verb verb) {
    int verbEnd = token.span().begin() + verb.word().length();
    return wording.has(
        Wording.Role.NOUN_OF_VERB, words.substring(Math.min(words.length(), verbEnd)));
  }

  private static boolean closes(String words, int open) {
    int close = words.indexOf('）', open);
    return close > 0 && close - open < LONGEST_BRACKET;
  }

  /** Whether a noun of its own follows the word at {@code i}: 企业|申请|贷款, but not 法律|服务|站. */
  private boolean takesObject(List<Token> tokens, int i) {
    return nextIsNoun(tokens, i)
        && tokens.get(i + 1).word().length() > 1
        && !wording.has(Wording.Role.COMPOUND, tokens.get(i + 1).word());
  }

  private static boolean nextIsNoun(List<Token> tokens, int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).partOfSpeech().startsWith("n");
  }
}
