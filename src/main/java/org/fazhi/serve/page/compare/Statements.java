package org.fazhi.serve.page.compare;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fazhi.serve.page.FactTables;
import org.fazhi.serve.page.Labels;
import org.fazhi.serve.page.Language;
import org.fazhi.serve.page.Links;
import org.fazhi.serve.page.Matrix;
import org.fazhi.serve.page.Messages;
import org.fazhi.serve.page.Numerals;
import org.fazhi.serve.page.Row;
import org.fazhi.serve.page.Terms;
import org.fazhi.serve.page.Thing;
import org.fazhi.serve.page.saved.QueryAddress;

/**
 * Puts rows of the queries into words. Rows about agencies are facts; rows about regions and years
 * stand for all facts that say the same, and lead to the saved query that lists them.
 */
final class Statements {

  private final Links links;
  private final Labels labels;
  private final Numerals numerals;
  private final Language language;
  private final Messages messages;

  Statements(Links links, Labels labels, Numerals numerals, Language language, Messages messages) {
    this.links = links;
    this.labels = labels;
    this.numerals = numerals;
    this.language = language;
    this.messages = messages;
  }

  Statement of(Compared column, Row row) {
    Thing about = row.thing("about", "aboutName").orElseThrow();
    String qualifier = row.text("qualifier");
    return qualifier.isEmpty() ? figure(column, about, row) : deed(column, about, qualifier, row);
  }

  /** What was done with a document or about a measure. */
  private Statement deed(Compared column, Thing about, String qualifier, Row row) {
    String times = column.kind() == Compared.Kind.AGENCY ? row.text("year") : row.text("count");
    Matrix.Mark mark =
        new Matrix.Mark(
            FactTables.style(qualifier),
            labels.of(qualifier, language) + " " + times,
            isOne(row) ? row.text("quote") : "",
            isOne(row) ? evidence(row) : deeds(column, about, qualifier));
    return new Statement(column, about, mark, "", 0, Optional.empty(), "");
  }

  /** The saved query that lists what was done. */
  private static String deeds(Compared column, Thing about, String qualifier) {
    Map<String, String> values = new LinkedHashMap<>();
    boolean measure =
        qualifier.equals(Terms.DONE)
            || qualifier.equals(Terms.PLANNED)
            || qualifier.equals(Terms.LACKING);
    if (measure) {
      values.put("measure", about.iri().substring(about.iri().lastIndexOf('/') + 1));
    } else {
      values.put("law", about.label());
      values.put("engagement", qualifier.substring(Terms.FAZHI.length()));
    }
    values.put(column.kind().id(), column.thing().label());
    return new QueryAddress(
            measure ? "/queries/measure-taken-or-not" : "/queries/who-studied-law", values)
        .href();
  }

  private Statement figure(Compared column, Thing about, Row row) {
    String unit = row.text("unit");
    BigDecimal least = row.decimal("value").or(() -> row.decimal("least")).orElseThrow();
    BigDecimal most = row.decimal("most").orElse(least);
    boolean target = row.text("target").equals("true");
    boolean level = !target && least.compareTo(most) == 0;
    String amount =
        least.compareTo(most) == 0
            ? numerals.amount(least, unit)
            : numerals.amount(least, "") + "–" + numerals.amount(most, unit);
    Matrix.Mark mark =
        new Matrix.Mark(
            target ? "planned" : "plain",
            (column.kind() == Compared.Kind.YEAR ? "" : row.text("period") + "\u2002")
                + amount
                + (target ? " " + messages.get("value.target") : "")
                + (isOne(row) ? "" : " " + messages.get("compare.figures", row.integer("facts"))),
            isOne(row) ? row.text("quote") : "",
            isOne(row) ? evidence(row) : figures(column, about, row));
    return new Statement(
        column,
        about,
        mark,
        unit,
        row.integer("period"),
        level ? Optional.of(least) : Optional.empty(),
        isOne(row) ? row.text("evidence") : "");
  }

  /** The saved query that lists the figures. */
  private static String figures(Compared column, Thing about, Row row) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("indicator", about.label());
    values.put("year", row.text("period"));
    if (column.kind() == Compared.Kind.REGION) {
      values.put("region", column.thing().label());
    }
    return new QueryAddress("/queries/indicator-across-regions", values).href();
  }

  /** A fact, or a row that stands for a single one. */
  private static boolean isOne(Row row) {
    return row.find("facts").isEmpty() || row.integer("facts") == 1;
  }

  private String evidence(Row row) {
    return links.path(row.text("evidence"));
  }
}
