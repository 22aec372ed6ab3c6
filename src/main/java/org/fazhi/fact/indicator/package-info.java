/**
 * Reading of figures: which numbers of a report are indicators, what they count and how.
 *
 * <p>{@link org.fazhi.fact.indicator.IndicatorExtractor} goes through the sentences of a report.
 * For each number that counts something ({@code CountJudge}), {@code FigureReader} takes apart the
 * words that belong to it ({@code FigureSpans}): those before it ({@code LeftReader}: beginning,
 * inner verb, noun, end), those after it ({@code RightReader}, {@code NounPhraseReader}, {@code
 * ActReader}) and the clause before ({@code PreviousClauseReader}). {@code FigureNamer} names the
 * figure by the kind of its unit: {@code RankNamer}, {@code ShareNamer}, {@code ChangeNamer}, or
 * {@code CountNamer} with the noun after the number, before it, or left out. {@code
 * DistributiveReader} spreads names over the numbers of 分别 and 各. {@code ObservationCollector}
 * completes the observation: target, bound, direction of change, year, whole.
 *
 * <p>All wordings stand in the lexicon files {@code indicator-wording.tsv}, {@code
 * indicator-verbs.tsv} and {@code change-verbs.tsv}.
 */
@NullMarked
package org.fazhi.fact.indicator;

import org.jspecify.annotations.NullMarked;
