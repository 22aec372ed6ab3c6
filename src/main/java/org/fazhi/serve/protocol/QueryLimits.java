package org.fazhi.serve.protocol;

import java.time.Duration;

/**
 * How much one request may ask for. What would go beyond is refused before anything is sent: no
 * answer is a part of one.
 *
 * @param timeout time after which a query is given up; a client may ask for less
 * @param rows most rows of a SELECT
 * @param triples most statements of a CONSTRUCT, a DESCRIBE or a graph
 * @param queries most queries that run at once
 */
public record QueryLimits(Duration timeout, int rows, int triples, int queries) {

  /** A hundred thousand rows, a million statements, 32 queries. */
  public static QueryLimits of(Duration timeout) {
    return new QueryLimits(timeout, 100_000, 1_000_000, 32);
  }

  /**
   * @throws IllegalArgumentException when a limit isn't positive
   */
  public QueryLimits {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("no time for queries: " + timeout);
    }
    requirePositive(rows);
    requirePositive(triples);
    requirePositive(queries);
  }

  private static void requirePositive(int limit) {
    if (limit <= 0) {
      throw new IllegalArgumentException("a limit is a positive number, not " + limit);
    }
  }
}
