package org.fazhi.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the facts of one report.
 *
 * @param id name of the report
 * @param found whether there was an annotation to compare; when not, all its facts are missed
 * @param matchings for every kind, what became of its facts
 */
public record ReportOutcome(String id, boolean found, Map<FactKind, Matching> matchings) {

  public ReportOutcome {
    matchings = Collections.unmodifiableMap(new EnumMap<>(matchings));
  }

  /** What became of the facts of {@code kind}. */
  public Matching matching(FactKind kind) {
    return matchings.getOrDefault(kind, new Matching(List.of(), List.of(), List.of()));
  }
}
