package org.fazhi.evaluate;

import static org.fazhi.evaluate.TextTable.share;

/** Prints the scores of an evaluation as aligned plain text. */
final class ScoreTable {

  private ScoreTable() {}

  static String of(EvaluationReport report) {
    return scores(report) + "\n" + agreements(report) + remarks(report);
  }

  private static TextTable scores(EvaluationReport report) {
    TextTable table =
        new TextTable("facts", "right", "missed", "extra", "precision", "recall", "F1");
    for (FactKind kind : FactKind.values()) {
      Tally tally = report.tally(kind);
      table.row(
          kind.label(),
          String.valueOf(tally.right()),
          String.valueOf(tally.missed()),
          String.valueOf(tally.extra()),
          share(tally.precision()),
          share(tally.recall()),
          share(tally.f1()));
    }
    return table.row("macro F1", "", "", "", "", "", share(report.macroF1()));
  }

  private static TextTable agreements(EvaluationReport report) {
    TextTable table = new TextTable("of the right facts", "equal", "of", "accuracy");
    for (FactKind kind : FactKind.values()) {
      for (String attribute : kind.attributes()) {
        row(table, kind.label() + ": " + attribute, report.agreement(kind, attribute));
      }
      if (kind.attributes().size() > 1) {
        row(table, kind.label() + ": all of these", report.agreementOnAll(kind));
      }
    }
    return table;
  }

  private static void row(TextTable table, String label, Agreement agreement) {
    table.row(
        label,
        String.valueOf(agreement.equal()),
        String.valueOf(agreement.compared()),
        share(agreement.accuracy()));
  }

  private static String remarks(EvaluationReport report) {
    StringBuilder text = new StringBuilder("\nreports compared: ");
    text.append(report.reports().stream().filter(ReportOutcome::found).count()).append('\n');
    report.reports().stream()
        .filter(each -> !each.found())
        .forEach(each -> text.append("not extracted: ").append(each.id()).append('\n'));
    report.unannotated().forEach(id -> text.append("not annotated: ").append(id).append('\n'));
    return text.toString();
  }
}
