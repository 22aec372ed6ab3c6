package org.fazhi.fact.indicator;

import org.fazhi.text.TextSpan;

/** Tells what the clause before a figure's own is about. Thread-safe. */
final class PreviousClauseReader {

  private static final int REACH = 2;
  private static final int LONGEST_NOUN = 45;

  private final SubjectReader subjects;
  private final Wording wording;

  PreviousClauseReader(SubjectReader subjects, Wording wording) {
    this.subjects = subjects;
    this.wording = wording;
  }

  /**
   * The noun phrase of the last clause before {@code clauseBegin} that has one, unless a figure of
   * its own stands there.
   *
   * @param index number of the quantity that asks
   */
  String read(SentenceContext context, int index, int clauseBegin) {
    int begin = clauseBegin;
    for (int back = 0; back < REACH; back++) {
      TextSpan clause = context.bounds().before(begin);
      if (clause.begin() < context.sentence().span().begin()
          || clause.length() == 0
          || clause.length() > FigureReader.LONGEST_CLAUSE
          || hasFigure(context, index, clause)) {
        return "";
      }
      String noun = noun(context.text(), clause);
      if (!noun.isEmpty()) {
        return noun;
      }
      begin = clause.begin();
    }
    return "";
  }

  private static boolean hasFigure(SentenceContext context, int index, TextSpan clause) {
    return index > 0 && context.quantities().get(index - 1).span().end() > clause.begin();
  }

  private String noun(String text, TextSpan clause) {
    return wording
        .match(Wording.Role.TITLED, clause.in(text))
        .map(titled -> titled.group("noun"))
        .orElseGet(
            () -> {
              String noun = subjects.read(text, clause);
              return noun.length() <= LONGEST_NOUN ? noun : "";
            });
  }
}
