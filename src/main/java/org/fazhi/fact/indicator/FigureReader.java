package org.fazhi.fact.indicator;

import java.util.Optional;
import org.fazhi.mention.Quantity;
import org.fazhi.mention.UnitKind;
import org.fazhi.segment.WordSegmenter;
import org.fazhi.text.TextSpan;

/** Reads the words around the quantities of a sentence. Thread-safe. */
final class FigureReader {

  /** Clauses longer than this are not read as a whole, in characters. */
  static final int LONGEST_CLAUSE = 200;

  private final FigureSpans spans;
  private final CountJudge counting;
  private final LeftReader lefts;
  private final RightReader rights;
  private final ActReader acts;
  private final PreviousClauseReader previousClauses;
  private final SignReader signs;
  private final Wording wording;

  FigureReader(WordSegmenter segmenter, Wording wording) {
    VerbLexicon verbs = VerbLexicon.load();
    VerbPhrases phrases = new VerbPhrases(verbs, wording);
    NounCleaner nouns = new NounCleaner(phrases, wording);
    this.spans = new FigureSpans(wording);
    this.signs = new SignReader(wording);
    this.counting = new CountJudge(wording);
    this.lefts = new LeftReader(phrases, nouns, ChangeVerbs.load(wording), wording);
    this.rights = new RightReader(segmenter, verbs, wording);
    this.acts = new ActReader(phrases, lefts, wording);
    this.previousClauses =
        new PreviousClauseReader(new SubjectReader(phrases, nouns, lefts, wording), wording);
    this.wording = wording;
  }

  /**
   * Reads quantity {@code index} of {@code context}.
   *
   * @param from where the words begin that no figure has taken
   * @return empty when the quantity counts nothing of its own: 50人以上的企业
   */
  Optional<Figure> read(SentenceContext context, int index, int from) {
    Quantity quantity = context.quantities().get(index);
    int clauseBegin = context.bounds().begin(quantity.span().begin());
    TextSpan left = spans.left(context, index, from);
    TextSpan right = spans.right(context, index);
    if (!counting.counts(context, quantity, left, right)) {
      return Optional.empty();
    }
    LeftReading before = left(context, index, from, left);
    SignedFigure signed = signs.read(context.text(), quantity, before, left);
    quantity = signed.quantity();
    before = signed.reading();
    if (left.begin() == clauseBegin
        && wording.has(Wording.Role.PARTS_FOLLOW, clauseBefore(context, clauseBegin))) {
      before = before.asPart();
    }
    // 由16座减至13座: what follows says how it changed.
    TextSpan counted = before.starts() ? TextSpan.of(right.begin(), right.begin()) : right;
    return Optional.of(
        acts.read(
            new Figure(
                quantity,
                before,
                rights.read(context.text(), counted, spans.figureFollows(context, index)),
                previousClauses.read(context, index, clauseBegin),
                context.number(),
                index > 0 && Joiners.begin(left.in(context.text())))));
  }

  private LeftReading left(SentenceContext context, int index, int from, TextSpan left) {
    UnitKind kind = context.quantities().get(index).unit().kind();
    LeftReading inside = lefts.read(context.text(), left, kind);
    return inside.noun().isEmpty()
            && left.begin() > 0
            && context.text().charAt(left.begin() - 1) == '（'
        ? beforeBracket(context, index, from, left).orElse(inside)
        : inside;
  }

  /** 刑事立案数（同比下降13.4%）: what stands before the bracket is what changed. */
  private Optional<LeftReading> beforeBracket(
      SentenceContext context, int index, int from, TextSpan left) {
    int open = left.begin() - 1;
    int begin = Math.max(Math.max(from, context.bounds().begin(open)), open - LONGEST_CLAUSE);
    boolean afterFigure = index > 0 && context.quantities().get(index - 1).span().end() == open;
    if (afterFigure || begin >= open) {
      return Optional.empty();
    }
    String text = context.text();
    return Optional.of(
        lefts.read(
            text.substring(begin, open) + left.in(text),
            begin,
            begin == from && index > 0,
            context.quantities().get(index).unit().kind()));
  }

  private static String clauseBefore(SentenceContext context, int clauseBegin) {
    TextSpan clause = context.bounds().before(clauseBegin);
    return clause.length() > LONGEST_CLAUSE ? "" : clause.in(context.text());
  }
}
