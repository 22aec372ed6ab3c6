package org.fazhi.serve.protocol;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.QueryCancelledException;

/**
 * The threads on which queries run, so that who asked is answered in time even while a query cannot
 * be ended. Thread-safe.
 *
 * <p>ARQ's own timer is not enough: it waits for a lock that a query holds while it is prepared,
 * and joins of values are carried out there, for minutes; meanwhile the timer ends no other query
 * either.
 */
final class QueryThreads {

  private static final Duration IDLE = Duration.ofSeconds(30);

  /** What a query that was given up gets to end its transaction before the client is told. */
  private static final Duration TO_END = Duration.ofMillis(300);

  private static final Duration FOR_EVER = Duration.ofMillis(Long.MAX_VALUE);

  private final ThreadPoolExecutor threads;

  /**
   * @param most queries at a time
   */
  QueryThreads(int most) {
    this.threads =
        new ThreadPoolExecutor(
            0,
            most,
            IDLE.toMillis(),
            TimeUnit.MILLISECONDS,
            new SynchronousQueue<>(),
            QueryThreads::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "query");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Runs {@code work} and returns when it is done. An answer that has begun may take longer than
   * {@code time}, since it depends on the client.
   *
   * @throws QueryCancelledException when the time was over before the answer began, or this thread
   *     was interrupted
   * @throws java.util.concurrent.RejectedExecutionException when too many queries run already
   */
  void run(Runnable work, QueryRun run, Duration time) {
    Future<?> future = threads.submit(work);
    try {
      if (isDone(future, time)) {
        return;
      }
      if (run.giveUp()) {
        isDone(future, TO_END);
        throw new QueryCancelledException();
      }
      isDone(future, FOR_EVER);
    } catch (InterruptedException e) {
      // The server stops.
      run.giveUp();
      Thread.currentThread().interrupt();
      throw new QueryCancelledException();
    }
  }

  private static boolean isDone(Future<?> work, Duration within) throws InterruptedException {
    try {
      work.get(within.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      // The work throws nothing that must be declared.
      throw (RuntimeException) e.getCause();
    }
  }
}
