package org.fazhi.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares annotations made by a program with gold annotations of the same reports.
 *
 * <p>Per report and kind the facts are sets; a fact counts once. Text is compared without
 * punctuation and blanks, bodies with common abbreviations equal, titles of documents without
 * 中华人民共和国. Facts that are compared by wording (names of figures, shortcomings, plans, offices)
 * match one to one; see {@link WordingSimilarity} for when two wordings are alike. A gold report
 * without counterpart is missed as a whole. Immutable and thread-safe.
 */
public final class Evaluation {

  private final StatedFacts facts = new StatedFacts(AgencyNames.load());

  /**
   * Compares by the ids of the reports.
   *
   * @param gold what the reports state
   * @param found what was extracted from them
   * @throws IllegalArgumentException when a list has two annotations of one report
   */
  public EvaluationReport evaluate(List<Annotation> gold, List<Annotation> found) {
    SortedMap<String, Annotation> foundById = byId(found);
    List<ReportOutcome> outcomes = new ArrayList<>();
    byId(gold)
        .forEach(
            (id, annotation) -> {
              Annotation counterpart = foundById.remove(id);
              outcomes.add(
                  counterpart == null
                      ? compare(annotation, Annotation.empty(id), false)
                      : compare(annotation, counterpart, true));
            });
    return new EvaluationReport(outcomes, List.copyOf(foundById.keySet()));
  }

  private ReportOutcome compare(Annotation gold, Annotation found, boolean present) {
    Map<FactKind, Matching> matchings = new EnumMap<>(FactKind.class);
    for (FactKind kind : FactKind.values()) {
      matchings.put(kind, Matching.of(facts.of(kind, gold), facts.of(kind, found)));
    }
    return new ReportOutcome(gold.id(), present, matchings);
  }

  private static SortedMap<String, Annotation> byId(List<Annotation> annotations) {
    SortedMap<String, Annotation> byId = new TreeMap<>();
    for (Annotation annotation : annotations) {
      if (byId.put(annotation.id(), annotation) != null) {
        throw new IllegalArgumentException("two annotations of report " + annotation.id());
      }
    }
    return byId;
  }
}
