package org.fazhi.serve.protocol;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * One query under way: either its answer begins, or it is given up; never both. Thread-safe.
 *
 * <p>Whoever gives a query up answers in its place. The query itself ends as soon as ARQ looks at
 * the signal, which is when it moves on to a next row or statement.
 */
final class QueryRun {

  private static final Symbol KEY = Symbol.create("urn:fazhi:query-run");

  private enum State {
    WORKING,
    ANSWERING,
    GIVEN_UP
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.WORKING);
  private final AtomicBoolean cancelled = new AtomicBoolean();

  /** A run that belongs to what is executed in {@code context}. */
  static QueryRun in(Context context) {
    QueryRun run = new QueryRun();
    context.set(KEY, run);
    context.set(ARQConstants.symCancelQuery, run.cancelled);
    return run;
  }

  /** The run that belongs to {@code context}. */
  static QueryRun of(Context context) {
    return context.get(KEY);
  }

  /**
   * Begins the answer.
   *
   * @throws QueryCancelledException when the query was given up before
   */
  void answer() {
    if (!state.compareAndSet(State.WORKING, State.ANSWERING)) {
      throw new QueryCancelledException();
    }
  }

  /** Gives the query up, unless its answer has begun; tells whether it did. */
  boolean giveUp() {
    boolean inTime = state.compareAndSet(State.WORKING, State.GIVEN_UP);
    if (inTime) {
      cancelled.set(true);
    }
    return inTime;
  }
}
