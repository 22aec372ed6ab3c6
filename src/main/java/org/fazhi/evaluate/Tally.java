package org.fazhi.evaluate;

/**
 * Counts of facts that are right, missed and too much, and the shares that follow from them.
 *
 * <p>Where nothing is stated and nothing was found, all three shares are 1: nothing is wrong. Where
 * only one side is empty, they are 0.
 */
public record Tally(int right, int missed, int extra) {

  /** Nothing counted. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** Both counts together. */
  public Tally plus(Tally other) {
    return new Tally(right + other.right, missed + other.missed, extra + other.extra);
  }

  /** Share of the found facts that are stated. */
  public double precision() {
    return share(right, right + extra);
  }

  /** Share of the stated facts that were found. */
  public double recall() {
    return share(right, right + missed);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return share(2 * right, 2 * right + missed + extra);
  }

  private double share(int part, int whole) {
    if (whole > 0) {
      return (double) part / whole;
    }
    return missed + extra == 0 ? 1 : 0;
  }
}
