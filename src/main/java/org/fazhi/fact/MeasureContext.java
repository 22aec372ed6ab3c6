package org.fazhi.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.lexicon.LexiconException;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;
import org.fazhi.mention.MeasureMention;

/**
 * Judges what the words around a mention of a measure do to it: 无行政诉讼案件 states no measure,
 * 下一步将聘请法律顾问 a planned one. Rules are the rows of {@code measure-context.tsv}. Immutable and
 * thread-safe.
 */
final class MeasureContext {

  /** Stands for the mention in the patterns. */
  static final String MENTION = "●";

  /**
   * Characters read on either side of a mention; pages that lost their marks have longer clauses.
   */
  private static final int REACH = 200;

  /** Stands where a clause was cut, so that a pattern for its beginning or end doesn't match. */
  private static final String CUT = "…";

  /** Columns of the file. */
  static final String[] COLUMNS = {
    "id", "effect", "status", "concepts", "pattern", "example", "counter_example"
  };

  private record Rule(
      Optional<MeasureStatus> effect,
      Set<MeasureStatus> statuses,
      Set<String> measures,
      Pattern pattern) {

    boolean appliesTo(String measure, MeasureStatus status) {
      return statuses.contains(status) && (measures.isEmpty() || measures.contains(measure));
    }
  }

  private final List<Rule> rules;

  private MeasureContext(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * The rules of {@code measure-context.tsv}.
   *
   * @throws LexiconException when the file is broken
   */
  static MeasureContext load() {
    List<Rule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (TsvRow row : TsvTable.load("measure-context.tsv", COLUMNS).rows()) {
      if (!ids.add(row.get("id"))) {
        throw row.broken("rule given twice: " + row.get("id"));
      }
      rules.add(
          new Rule(
              row.parse("effect", MeasureContext::effect),
              statuses(row),
              Set.copyOf(row.list("concepts")),
              row.pattern("pattern")));
    }
    return new MeasureContext(rules);
  }

  private static Optional<MeasureStatus> effect(String cell) {
    return cell.equals("none") ? Optional.empty() : Optional.of(status(cell));
  }

  private static MeasureStatus status(String cell) {
    return MeasureStatus.valueOf(cell.toUpperCase(Locale.ROOT));
  }

  private static Set<MeasureStatus> statuses(TsvRow row) {
    Set<MeasureStatus> statuses = EnumSet.noneOf(MeasureStatus.class);
    row.list("status").forEach(cell -> statuses.add(status(cell)));
    return statuses.isEmpty() ? EnumSet.allOf(MeasureStatus.class) : statuses;
  }

  /**
   * The status of a measure in its context; empty when it is denied or only spoken of.
   *
   * @param text text that the mention refers to
   * @param status status by the part that the mention stands in
   */
  Optional<MeasureStatus> judge(String text, MeasureMention mention, MeasureStatus status) {
    String words = before(text, mention) + MENTION + after(text, mention);
    MeasureStatus judged = status;
    for (Rule rule : rules) {
      if (rule.appliesTo(mention.measure(), judged) && rule.pattern().matcher(words).find()) {
        if (rule.effect().isEmpty()) {
          return Optional.empty();
        }
        judged = rule.effect().get();
      }
    }
    return Optional.of(judged);
  }

  private static String before(String text, MeasureMention mention) {
    int begin = mention.clause().begin();
    int reached = Math.max(begin, mention.span().begin() - REACH);
    return (reached > begin ? CUT : "") + text.substring(reached, mention.span().begin());
  }

  private static String after(String text, MeasureMention mention) {
    int end = mention.clause().end();
    int reached = Math.min(end, mention.span().end() + REACH);
    return text.substring(mention.span().end(), reached) + (reached < end ? CUT : "");
  }
}
