package org.fazhi.evaluate;

import static org.fazhi.evaluate.TextTable.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whether confidence means what it says: of the facts found with a confidence near 0.9, nine in ten
 * should be right.
 *
 * @param buckets of equal width, ten from 0 to 1, empty ones included; facts without confidence are
 *     in none
 */
public record Calibration(List<Bucket> buckets) {

  private static final int BUCKETS = 10;

  public Calibration {
    buckets = List.copyOf(buckets);
  }

  /**
   * Facts of similar confidence.
   *
   * @param from least confidence; the next bucket begins 0.1 above it, and 1 belongs to the last
   * @param sum of the confidences
   */
  public record Bucket(double from, int right, int wrong, double sum) {

    /** Number of facts. */
    public int facts() {
      return right + wrong;
    }

    /** Share of the facts that are right; 0 when there are none. */
    public double shareRight() {
      return facts() == 0 ? 0 : (double) right / facts();
    }

    /** Mean confidence; 0 when there are no facts. */
    public double meanConfidence() {
      return facts() == 0 ? 0 : sum / facts();
    }

    private Bucket plus(double confidence, boolean isRight) {
      return new Bucket(
          from, right + (isRight ? 1 : 0), wrong + (isRight ? 0 : 1), sum + confidence);
    }
  }

  static Calibration of(EvaluationReport report) {
    List<Bucket> buckets = new ArrayList<>();
    for (int i = 0; i < BUCKETS; i++) {
      buckets.add(new Bucket((double) i / BUCKETS, 0, 0, 0));
    }
    report.reports().stream()
        .flatMap(outcome -> Arrays.stream(FactKind.values()).map(outcome::matching))
        .forEach(
            matching -> {
              matching.pairs().forEach(pair -> count(buckets, pair.found(), true));
              matching.extra().forEach(fact -> count(buckets, fact, false));
            });
    return new Calibration(buckets);
  }

  /** Mean distance of confidence and share right, weighted by the facts of each bucket. */
  public double expectedError() {
    int facts = buckets.stream().mapToInt(Bucket::facts).sum();
    double distance =
        buckets.stream()
            .mapToDouble(it -> it.facts() * Math.abs(it.meanConfidence() - it.shareRight()))
            .sum();
    return facts == 0 ? 0 : distance / facts;
  }

  /** The buckets that hold facts, as an aligned table. */
  public String table() {
    TextTable table =
        new TextTable("confidence", "facts", "right", "share right", "mean confidence");
    buckets.stream()
        .filter(bucket -> bucket.facts() > 0)
        .forEach(
            bucket ->
                table.row(
                    String.format(
                        Locale.ROOT, "%.1f to %.1f", bucket.from(), bucket.from() + 1.0 / BUCKETS),
                    String.valueOf(bucket.facts()),
                    String.valueOf(bucket.right()),
                    share(bucket.shareRight()),
                    share(bucket.meanConfidence())));
    return table + "expected calibration error " + share(expectedError()) + "\n";
  }

  private static void count(List<Bucket> buckets, StatedFact fact, boolean right) {
    fact.confidence()
        .ifPresent(
            confidence -> {
              int index = Math.min((int) (confidence * BUCKETS), BUCKETS - 1);
              buckets.set(index, buckets.get(index).plus(confidence, right));
            });
  }
}
