package org.fazhi.evaluate;

/**
 * Lists per report and kind what was missed ({@code -}), too much ({@code +}) and found with
 * another attribute ({@code ~}), with the words that state it.
 */
final class DetailListing {

  private DetailListing() {}

  static String of(EvaluationReport report) {
    StringBuilder text = new StringBuilder();
    for (ReportOutcome outcome : report.reports()) {
      text.append(outcome.id()).append(outcome.found() ? "" : " (not extracted)").append('\n');
      for (FactKind kind : FactKind.values()) {
        list(text, kind, outcome.matching(kind));
      }
    }
    return text.toString();
  }

  private static void list(StringBuilder text, FactKind kind, Matching matching) {
    StringBuilder lines = new StringBuilder();
    matching.missed().forEach(fact -> line(lines, '-', fact, ""));
    matching.extra().forEach(fact -> line(lines, '+', fact, ""));
    for (Matching.Pair pair : matching.pairs()) {
      String differences = differences(kind, pair);
      if (!differences.isEmpty()) {
        line(lines, '~', pair.gold(), differences);
      }
    }
    if (lines.length() > 0) {
      Tally tally = matching.tally();
      text.append("  ").append(kind.label()).append(": ");
      text.append(tally.right()).append(" right, ");
      text.append(tally.missed()).append(" missed, ");
      text.append(tally.extra()).append(" extra\n").append(lines);
    }
  }

  private static void line(StringBuilder lines, char mark, StatedFact fact, String differences) {
    lines.append("    ").append(mark).append(' ').append(fact.label()).append(differences);
    fact.quote().ifPresent(quote -> lines.append(" 「").append(quote).append('」'));
    lines.append('\n');
  }

  private static String differences(FactKind kind, Matching.Pair pair) {
    StringBuilder text = new StringBuilder();
    for (String attribute : kind.attributes()) {
      if (!pair.agreesOn(attribute)) {
        text.append(" [").append(attribute).append(' ');
        text.append(pair.gold().attributes().get(attribute)).append(", found ");
        text.append(pair.found().attributes().get(attribute)).append(']');
      }
    }
    return text.toString();
  }
}
