package org.fazhi.serve.protocol;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * One query or update under way: either its outcome begins (an answer, a commit), or it is given
 * up; never both. Thread-safe.
 *
 * <p>Whoever gives it up has it answered in its place. The work itself ends as soon as it looks at
 * the signal, which ARQ does when it moves on to a next row or statement.
 */
final class QueryRun {

  /** Why a run is given up. */
  enum Reason {
    /** It took too long. */
    TIME,
    /** It filled the memory. */
    MEMORY,
    /** The server stops. */
    STOP
  }

  private static final Symbol KEY = Symbol.create("urn:fazhi:query-run");

  /** How far a run has come; {@code reason} says why it was given up, if it was. */
  private record Stage(boolean answering, Optional<Reason> reason) {}

  private static final Stage WORKING = new Stage(false, Optional.empty());
  private static final Stage ANSWERING = new Stage(true, Optional.empty());

  private final AtomicReference<Stage> stage = new AtomicReference<>(WORKING);
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final CountDownLatch settled = new CountDownLatch(1);

  /** What the thread of the work had allocated before; none before the work begins. */
  private volatile Optional<AllocatedMemory> before = Optional.empty();

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
   * Begins the outcome.
   *
   * @throws QueryCancelledException when the run was given up before
   */
  void answer() {
    if (!stage.compareAndSet(WORKING, ANSWERING)) {
      throw new QueryCancelledException();
    }
  }

  /** Gives the run up, unless its outcome has begun; tells whether it did. */
  boolean giveUp(Reason reason) {
    boolean inTime = stage.compareAndSet(WORKING, new Stage(false, Optional.of(reason)));
    if (inTime) {
      cancelled.set(true);
      settle();
    }
    return inTime;
  }

  /** Why the run was given up, if it was. */
  Optional<Reason> givenUp() {
    return Optional.ofNullable(stage.get()).flatMap(Stage::reason);
  }

  /** The work begins on this thread. */
  void begin() {
    before = Optional.of(AllocatedMemory.ofThisThread());
    goOn();
  }

  /** Bytes that the work has asked for until now, whether they are still in use or not. */
  long allocated() {
    return before.map(AllocatedMemory::since).orElse(0L);
  }

  /**
   * Lets work look at the signal where ARQ doesn't.
   *
   * @throws QueryCancelledException when the run was given up
   */
  void goOn() {
    if (cancelled.get()) {
      throw new QueryCancelledException();
    }
  }

  /** Says that the work is over. */
  void settle() {
    settled.countDown();
  }

  /** Waits until the work is over or given up; tells whether that was within {@code time}. */
  boolean isSettledWithin(Duration time) throws InterruptedException {
    return settled.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }
}
