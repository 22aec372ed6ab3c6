package org.fazhi.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Scores of an evaluation, summed over its reports.
 *
 * @param reports one outcome per report of the gold annotations, ordered by name
 * @param unannotated reports that were found and have no gold annotation; they do not count
 */
public record EvaluationReport(List<ReportOutcome> reports, List<String> unannotated) {

  public EvaluationReport {
    reports = List.copyOf(reports);
    unannotated = List.copyOf(unannotated);
  }

  /** Counts of one kind, summed over the reports. */
  public Tally tally(FactKind kind) {
    return reports.stream()
        .map(report -> report.matching(kind).tally())
        .reduce(Tally.NONE, Tally::plus);
  }

  /** Mean F1 of the kinds that enter it. */
  public double macroF1() {
    return Arrays.stream(FactKind.values())
        .filter(FactKind::inMacro)
        .mapToDouble(kind -> tally(kind).f1())
        .average()
        .orElseThrow();
  }

  /** How many matched facts of {@code kind} agree on {@code attribute}. */
  public Agreement agreement(FactKind kind, String attribute) {
    return agreement(kind, pair -> pair.agreesOn(attribute));
  }

  /** How many matched facts of {@code kind} agree on all attributes. */
  public Agreement agreementOnAll(FactKind kind) {
    return agreement(kind, pair -> kind.attributes().stream().allMatch(pair::agreesOn));
  }

  /** Scores as an aligned table. */
  public String table() {
    return ScoreTable.of(this);
  }

  /** What was missed, too much and different, per report and kind. */
  public String detail() {
    return DetailListing.of(this);
  }

  /** How the confidence in the facts found relates to their being right. */
  public Calibration calibration() {
    return Calibration.of(this);
  }

  /** What a later run can be compared with. */
  public Outcome outcome() {
    return Outcome.of(this);
  }

  private Agreement agreement(FactKind kind, Predicate<Matching.Pair> agrees) {
    return new Agreement((int) pairs(kind).filter(agrees).count(), (int) pairs(kind).count());
  }

  private Stream<Matching.Pair> pairs(FactKind kind) {
    return reports.stream().flatMap(report -> report.matching(kind).pairs().stream());
  }
}
