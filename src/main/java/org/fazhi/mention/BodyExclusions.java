package org.fazhi.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;
import org.fazhi.text.TextSpan;

/**
 * Tells what looks like a public body but is none, or none in particular: 有关部门, 局党组, 市人大代表.
 * Immutable and thread-safe.
 */
public final class BodyExclusions {

  private static final int WINDOW = 40;

  private enum Applies {
    END,
    START,
    INSIDE
  }

  private record Rule(Pattern pattern, Applies applies) {}

  private record Zone(TextSpan span, Applies applies) {}

  private final List<Rule> rules;

  private BodyExclusions(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The rules of {@code body-exclusions.tsv}. */
  public static BodyExclusions load() {
    List<Rule> rules = new ArrayList<>();
    for (TsvRow row :
        TsvTable.load(
                "body-exclusions.tsv", "pattern", "applies", "reason", "example", "counter_example")
            .rows()) {
      rules.add(
          new Rule(
              row.pattern("pattern"),
              row.parse("applies", id -> Applies.valueOf(id.toUpperCase(java.util.Locale.ROOT)))));
    }
    return new BodyExclusions(rules);
  }

  /** The candidates among {@code spans} that no rule drops. */
  public List<TextSpan> keep(String text, List<TextSpan> spans) {
    if (spans.isEmpty()) {
      return spans;
    }
    return spans.stream().filter(span -> !dropped(text, span)).toList();
  }

  /** Looks only at the words around a candidate, so that the work grows with the candidates. */
  private boolean dropped(String text, TextSpan candidate) {
    int from = Math.max(0, candidate.begin() - WINDOW);
    int to = Math.min(text.length(), candidate.end() + WINDOW);
    for (Rule rule : rules) {
      Matcher matcher = rule.pattern().matcher(text).region(from, to);
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        TextSpan found = TextSpan.of(matcher.start(), matcher.end());
        if (found.length() > 0 && drops(new Zone(found, rule.applies()), candidate)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean drops(Zone zone, TextSpan candidate) {
    return switch (zone.applies()) {
      case END -> zone.span().begin() < candidate.end() && candidate.end() <= zone.span().end();
      case START ->
          zone.span().begin() <= candidate.begin() && candidate.begin() < zone.span().end();
      case INSIDE -> zone.span().contains(candidate);
    };
  }
}
