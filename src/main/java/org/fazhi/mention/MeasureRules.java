package org.fazhi.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.lexicon.LexiconException;
import org.fazhi.lexicon.MeasureScheme;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;

/** Reads {@code measure-wording.tsv}, the wording by which measures are recognised. */
public final class MeasureRules {

  /** Columns of the file. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "concept",
          "within",
          "pattern",
          "unless",
          "in_titles",
          "status",
          "outranks",
          "confidence",
          "example",
          "counter_example");

  private static final Set<String> STATUSES = Set.of("done", "planned", "shortcoming");

  private final MeasureScheme scheme;

  private MeasureRules(MeasureScheme scheme) {
    this.scheme = scheme;
  }

  /**
   * The rules of the file, in its order.
   *
   * @throws LexiconException when a row is broken, names a measure that {@code scheme} lacks, or
   *     repeats an identifier
   */
  public static List<MeasureRule> load(MeasureScheme scheme) {
    MeasureRules reader = new MeasureRules(scheme);
    List<MeasureRule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (TsvRow row : TsvTable.load("measure-wording.tsv", COLUMNS.toArray(String[]::new)).rows()) {
      MeasureRule rule = reader.rule(row);
      if (!ids.add(rule.id())) {
        throw row.broken("rule given twice: " + rule.id());
      }
      rules.add(rule);
    }
    return List.copyOf(rules);
  }

  private MeasureRule rule(TsvRow row) {
    return new MeasureRule(
        row.get("id"),
        measure(row, row.get("concept")),
        row.parse("within", MeasureRules::stretch),
        row.pattern("pattern"),
        row.find("unless").map(cell -> row.parse("unless", Pattern::compile)),
        row.find("in_titles").map("yes"::equals).orElse(false),
        statuses(row),
        outranked(row),
        row.parse("confidence", MeasureRules::confidence));
  }

  private String measure(TsvRow row, String id) {
    return scheme.find(id).orElseThrow(() -> row.broken("no measure " + id)).id();
  }

  private Set<String> outranked(TsvRow row) {
    Set<String> measures = new HashSet<>();
    row.list("outranks").forEach(id -> measures.add(measure(row, id)));
    return measures;
  }

  private static Set<String> statuses(TsvRow row) {
    List<String> statuses = row.list("status");
    if (!STATUSES.containsAll(statuses)) {
      throw row.broken("no status among " + statuses);
    }
    return Set.copyOf(statuses);
  }

  private static MeasureRule.Stretch stretch(String cell) {
    return MeasureRule.Stretch.valueOf(cell.toUpperCase(Locale.ROOT));
  }

  private static double confidence(String cell) {
    double value = Double.parseDouble(cell);
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException("no confidence " + cell);
    }
    return value;
  }
}
