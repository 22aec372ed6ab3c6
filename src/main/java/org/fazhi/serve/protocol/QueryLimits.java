package org.fazhi.serve.protocol;

import java.time.Duration;

/**
 * How much one request may ask for. What would go beyond is refused before anything is sent: no
 * answer is a part of one.
 *
 * @param timeout time after which a query is given up; a client may ask for less
 * @param rows most rows of a SELECT
 * @param triples most statements of a CONSTRUCT, a DESCRIBE or a graph
 */
public record QueryLimits(Duration timeout, int rows, int triples) {

  /** A hundred thousand rows, a million statements. */
  public static QueryLimits of(Duration timeout) {
    return new QueryLimits(timeout, 100_000, 1_000_000);
  }

  /**
   * @throws IllegalArgumentException when a limit isn't positive
   */
  public QueryLimits {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("no time for queries: " + timeout);
    }
    if (rows <= 0 || triples <= 0) {
      throw new IllegalArgumentException("limits are positive, not " + rows + " and " + triples);
    }
  }
}
