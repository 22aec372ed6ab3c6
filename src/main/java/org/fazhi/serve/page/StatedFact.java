package org.fazhi.serve.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A fact as pages show it.
 *
 * @param kind IRI of its class
 * @param region where the agency is competent
 * @param evidence IRI of the words that state it: {@code …/2022#char=120,143}
 * @param rule id of the rule that found it; may be empty
 * @param about document, measure or indicator
 * @param qualifier IRI of the kind of engagement or of the status of a measure; may be empty
 * @param text words of a shortcoming or plan, name and office of a tenure; may be empty
 * @param concerns IRIs of the measures that a shortcoming or plan is about
 */
public record StatedFact(
    String iri,
    String kind,
    Thing agency,
    Optional<Thing> region,
    String report,
    int year,
    String evidence,
    String quote,
    String rule,
    Optional<Thing> about,
    String qualifier,
    Optional<Amount> amount,
    String text,
    List<String> concerns) {

  /**
   * What an indicator came to.
   *
   * @param period year to which the number belongs
   * @param change IRI of the direction of change
   * @param bound IRI of how the number relates to the true one
   * @param target whether it is a goal not yet reached
   */
  public record Amount(
      BigDecimal value, String unit, int period, String change, String bound, boolean target) {

    static Optional<Amount> of(Row row) {
      return row.decimal("value")
          .map(
              value ->
                  new Amount(
                      value.stripTrailingZeros(),
                      row.text("unit"),
                      row.integer("period"),
                      row.text("change"),
                      row.text("bound"),
                      row.text("target").equals("true")));
    }
  }

  /** The fact in a row of {@code engagements.rq}, {@code adoptions.rq} and their like. */
  public static StatedFact of(Row row) {
    return new StatedFact(
        row.text("fact"),
        row.text("kind"),
        row.thing("agency", "agencyName").orElseThrow(),
        row.thing("region", "regionName"),
        row.text("report"),
        row.integer("year"),
        row.text("evidence"),
        row.text("quote"),
        row.text("rule"),
        row.thing("about", "aboutName"),
        row.text("qualifier"),
        Amount.of(row),
        row.text("text"),
        row.find("concerns")
            .filter(c -> !c.isEmpty())
            .map(c -> List.of(c.split(" ")))
            .orElse(List.of()));
  }
}
