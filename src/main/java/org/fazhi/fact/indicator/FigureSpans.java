package org.fazhi.fact.indicator;

import java.util.regex.Pattern;
import org.fazhi.mention.Quantity;
import org.fazhi.mention.UnitKind;
import org.fazhi.text.TextSpan;

/** Tells which words of a clause before and after a number belong to it. Thread-safe. */
final class FigureSpans {

  private static final Pattern BRACKETED = Pattern.compile("（[^（）]*）");

  private final Wording wording;

  FigureSpans(Wording wording) {
    this.wording = wording;
  }

  /**
   * The words before quantity {@code index}.
   *
   * @param from where the words begin that no figure has taken
   */
  TextSpan left(SentenceContext context, int index, int from) {
    int at = context.quantities().get(index).span().begin();
    int clauseBegin = context.bounds().begin(at);
    int begin = Math.max(countsField(context, index) ? clauseBegin : from, clauseBegin);
    begin = Math.min(Math.max(begin, at - FigureReader.LONGEST_CLAUSE), at);
    return turning(context, index, context.bounds().insideBracketsBefore(TextSpan.of(begin, at)));
  }

  /** The words after quantity {@code index}, up to the next one. */
  TextSpan right(SentenceContext context, int index) {
    int begin = context.quantities().get(index).span().end();
    int end = Math.min(context.bounds().end(begin), context.sentence().span().end());
    if (index + 1 < context.quantities().size()) {
      end = Math.min(end, context.quantities().get(index + 1).span().begin());
    }
    return context.bounds().insideBracketsAfter(TextSpan.of(begin, Math.max(begin, end)));
  }

  /** Whether the words after quantity {@code index} lead to the next one. */
  boolean figureFollows(SentenceContext context, int index) {
    return index + 1 < context.quantities().size()
        && context.quantities().get(index + 1).span().begin() == right(context, index).end();
  }

  /** 居全市13个单位首位: whether the number before says among how many a place is held. */
  private boolean countsField(SentenceContext context, int index) {
    if (index == 0 || context.quantities().get(index).unit().kind() != UnitKind.RANK) {
      return false;
    }
    Quantity before = context.quantities().get(index - 1);
    TextSpan field = before.span();
    int at = context.quantities().get(index).span().begin();
    int clauseBegin = context.bounds().begin(at);
    return field.begin() > clauseBegin
        && before.unit().kind() != UnitKind.RANK
        && BRACKETED.matcher(context.text().substring(field.end(), at)).replaceAll("").indexOf('、')
            < 0
        && wording.has(
            Wording.Role.RANK_FIELD, context.text().substring(clauseBegin, field.begin()));
  }

  /** {@code left} without a 由 at its end when nothing turns into something else: 由3名律师组成. */
  private TextSpan turning(SentenceContext context, int index, TextSpan left) {
    String words = left.in(context.text());
    if (!words.endsWith("由") && !words.endsWith("从")) {
      return left;
    }
    TextSpan right = right(context, index);
    int end =
        index + 1 < context.quantities().size()
            ? context.quantities().get(index + 1).span().begin()
            : right.end();
    String after = context.text().substring(right.begin(), Math.max(right.begin(), end));
    return wording.has(Wording.Role.TURN, after) ? left : TextSpan.of(left.begin(), left.end() - 1);
  }
}
