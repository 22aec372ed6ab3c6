package org.fazhi.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import org.fazhi.lexicon.MeasureScheme;
import org.fazhi.text.TextSpan;

/**
 * Finds the words about measures: {@code 局党组[first-agenda-item|坚持“第一议题”制度]}. It says what is spoken
 * of, not whether it was done. Immutable and thread-safe; time is linear in the length of the text.
 */
public final class MeasureFinder {

  /** Stands for every character inside 《》 where titles are hidden from a rule. */
  private static final char HIDDEN = '〇';

  private final List<MeasureRule> rules;
  private final RuleIndex index;

  private MeasureFinder(List<MeasureRule> rules) {
    this.rules = List.copyOf(rules);
    this.index = new RuleIndex(this.rules);
  }

  /** A finder with the wording of {@code measure-wording.tsv}. */
  public static MeasureFinder standard() {
    return of(MeasureRules.load(MeasureScheme.load()));
  }

  /** A finder with these rules. */
  public static MeasureFinder of(List<MeasureRule> rules) {
    return new MeasureFinder(rules);
  }

  /** A reader of {@code text}; it hides the titles and looks for the words of the rules once. */
  public Reading read(String text) {
    return new Reading(text);
  }

  /** One text being searched. Not thread-safe. */
  public final class Reading {

    private final String text;
    private final String untitled;
    private final RuleIndex.Occurrences words;

    private Reading(String text) {
      this.text = text;
      this.untitled = hideTitles(text);
      this.words = index.read(text);
    }

    /**
     * Mentions in {@code sentence} that {@code status} allows, in order of the rules.
     *
     * @param sentence stretch of the text
     * @param status identifier of the status that the sentence speaks with: {@code done}
     */
    public List<MeasureMention> find(TextSpan sentence, String status) {
      List<MeasureMention> found = new ArrayList<>();
      for (TextSpan statement : Clauses.split(untitled, sentence, Clauses.STATEMENT_ENDS)) {
        List<TextSpan> clauses = Clauses.split(untitled, statement, Clauses.CLAUSE_ENDS);
        List<BitSet> possibleInClauses = clauses.stream().map(words::possibleIn).toList();
        List<MeasureMention> mentions = new ArrayList<>();
        BitSet possible = words.possibleIn(statement);
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
          MeasureRule rule = rules.get(i);
          if (!rule.appliesTo(status)) {
            continue;
          }
          if (rule.within() == MeasureRule.Stretch.SENTENCE) {
            collect(rule, statement, clauses, true, mentions);
            continue;
          }
          for (int c = 0; c < clauses.size(); c++) {
            if (possibleInClauses.get(c).get(i)) {
              collect(rule, clauses.get(c), List.of(clauses.get(c)), false, mentions);
            }
          }
        }
        found.addAll(withoutOutranked(mentions));
      }
      return found;
    }

    private void collect(
        MeasureRule rule,
        TextSpan stretch,
        List<TextSpan> clauses,
        boolean several,
        List<MeasureMention> found) {
      String words = stretch.in(rule.inTitles() ? text : untitled);
      Matcher matcher = rule.pattern().matcher(words);
      if (!matcher.find() || rule.unless().filter(p -> p.matcher(words).find()).isPresent()) {
        return;
      }
      do {
        if (matcher.end() > matcher.start()) {
          TextSpan span = TextSpan.of(matcher.start(), matcher.end()).shift(stretch.begin());
          found.add(new MeasureMention(rule, span, several ? around(span, clauses) : stretch));
        }
      } while (matcher.find());
    }
  }

  private static TextSpan around(TextSpan span, List<TextSpan> clauses) {
    TextSpan around = span;
    for (TextSpan clause : clauses) {
      if (clause.overlaps(span)) {
        around = around.union(clause);
      }
    }
    return around;
  }

  private static List<MeasureMention> withoutOutranked(List<MeasureMention> mentions) {
    List<MeasureMention> ranking =
        mentions.stream().filter(mention -> !mention.rule().outranks().isEmpty()).toList();
    if (ranking.isEmpty()) {
      return mentions;
    }
    return mentions.stream()
        .filter(mention -> ranking.stream().noneMatch(above -> outranks(above, mention)))
        .toList();
  }

  private static boolean outranks(MeasureMention above, MeasureMention mention) {
    return above.rule().outranks().contains(mention.measure())
        && above.span().overlaps(mention.span());
  }

  private static String hideTitles(String text) {
    StringBuilder hidden = new StringBuilder(text);
    for (TextSpan title : TitleSpans.find(text)) {
      for (int i = title.begin() + 1; i < title.end() - 1; i++) {
        hidden.setCharAt(i, HIDDEN);
      }
    }
    return hidden.toString();
  }
}
