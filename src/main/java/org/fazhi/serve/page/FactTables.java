package org.fazhi.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Puts facts into tables, with marks that lead to the words stating them. */
public final class FactTables {

  private final Links links;

  FactTables(Links links) {
    this.links = links;
  }

  /** A row for each document or measure, a column for each year. */
  Matrix byThingAndYear(
      List<StatedFact> facts, Labelling labels, Function<StatedFact, String> group) {
    Matrix.Builder matrix = Matrix.overYears(facts.stream().map(StatedFact::year).toList());
    for (StatedFact fact : facts) {
      matrix.add(
          fact.about().orElse(fact.agency()),
          group.apply(fact),
          String.valueOf(fact.year()),
          mark(fact, labels));
    }
    return matrix.build();
  }

  /** A row for each agency, under the name of its region, a column for each year. */
  Matrix byAgencyAndYear(List<StatedFact> facts, Labelling labels) {
    Matrix.Builder matrix = Matrix.overYears(facts.stream().map(StatedFact::year).toList());
    facts.stream()
        .sorted(
            Comparator.comparing((StatedFact f) -> f.region().map(Thing::iri).orElse(""))
                .thenComparing(f -> f.agency().label()))
        .forEach(
            fact ->
                matrix.add(
                    fact.agency(),
                    fact.region().map(Thing::label).orElse(""),
                    String.valueOf(fact.year()),
                    mark(fact, labels)));
    return matrix.build();
  }

  private Matrix.Mark mark(StatedFact fact, Labelling labels) {
    return new Matrix.Mark(
        style(fact.qualifier()),
        labels.of(fact.qualifier()),
        fact.quote(),
        links.path(fact.evidence()));
  }

  /** The class of marks for a status or a kind of engagement. */
  public static String style(String qualifier) {
    return switch (qualifier) {
      case Terms.PLANNED -> "planned";
      case Terms.LACKING -> "lacking";
      case Terms.DONE -> "done";
      default -> "act";
    };
  }

  /** Labels of terms in the language of a page. */
  @FunctionalInterface
  interface Labelling {
    String of(String iri);
  }
}
