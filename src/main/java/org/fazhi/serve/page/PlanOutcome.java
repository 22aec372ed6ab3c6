package org.fazhi.serve.page;

import java.util.List;
import java.util.Optional;

/**
 * A plan and what the next report shows of it.
 *
 * @param outcome suffix of the message: {@code done}, {@code unseen} (a report of the next year
 *     doesn't show it), {@code unreported} (there is no report of the next year), {@code unclear}
 *     (the plan is about no measure of the list)
 * @param done the deed, when there is one
 */
public record PlanOutcome(StatedFact plan, String outcome, Optional<StatedFact> done) {

  /** The outcomes of {@code plans} of one agency, in their order. */
  static List<PlanOutcome> of(
      List<StatedFact> plans, List<StatedFact> adoptions, List<ReportEntry> reports) {
    return plans.stream().map(plan -> of(plan, adoptions, reports)).toList();
  }

  private static PlanOutcome of(
      StatedFact plan, List<StatedFact> adoptions, List<ReportEntry> reports) {
    int next = plan.year() + 1;
    if (reports.stream().noneMatch(report -> report.year() == next)) {
      return new PlanOutcome(plan, "unreported", Optional.empty());
    }
    if (plan.concerns().isEmpty()) {
      return new PlanOutcome(plan, "unclear", Optional.empty());
    }
    Optional<StatedFact> done =
        adoptions.stream()
            .filter(fact -> fact.year() == next && fact.qualifier().equals(Terms.DONE))
            .filter(fact -> fact.about().filter(m -> plan.concerns().contains(m.iri())).isPresent())
            .findFirst();
    return new PlanOutcome(plan, done.isPresent() ? "done" : "unseen", done);
  }
}
