package org.fazhi.serve.protocol;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.QueryCancelledException;

/**
 * The threads on which queries or updates run, so that who asked is answered in time even while the
 * work cannot be ended. Thread-safe.
 *
 * <p>ARQ's own timer is not enough: it waits for a lock that a query holds while it is prepared,
 * and joins of values are carried out there, for minutes; meanwhile the timer ends no other query
 * either.
 */
final class QueryThreads {

  private static final Duration IDLE = Duration.ofSeconds(30);

  /** What work that was given up gets to end its transaction before the client is told. */
  private static final Duration TO_END = Duration.ofMillis(300);

  private static final Duration FOR_EVER = Duration.ofMillis(Long.MAX_VALUE);

  /** Bytes; queries are read and carried out by recursion. Only what is used takes memory. */
  private static final long STACK = 16L << 20;

  private final ThreadPoolExecutor threads;
  private final Set<QueryRun> running = ConcurrentHashMap.newKeySet();
  private final MemoryWatch memory;

  /**
   * @param name of the threads: {@code query}
   * @param most how many at a time
   */
  QueryThreads(String name, int most) {
    this.threads =
        new ThreadPoolExecutor(
            0,
            most,
            IDLE.toMillis(),
            TimeUnit.MILLISECONDS,
            new SynchronousQueue<>(),
            work -> daemon(work, name));
    this.memory = MemoryWatch.over(running);
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(null, work, name, STACK);
    thread.setDaemon(true);
    return thread;
  }

  /** How many run at a time. */
  int most() {
    return threads.getMaximumPoolSize();
  }

  /**
   * Runs {@code work} and returns when it is done. An outcome that has begun may take longer than
   * {@code time}, since it depends on the client.
   *
   * @throws QueryCancelledException when the run was given up before its outcome began: the time
   *     was over, or someone else gave it up, or this thread was interrupted
   * @throws java.util.concurrent.RejectedExecutionException when too many run already
   */
  void run(Runnable work, QueryRun run, Duration time) {
    Future<?> future = threads.submit(() -> settling(work, run));
    running.add(run);
    try {
      if (!run.isSettledWithin(time)) {
        run.giveUp(QueryRun.Reason.TIME);
      }
      if (run.givenUp().isPresent()) {
        giveTimeToEnd(future);
        throw new QueryCancelledException();
      }
      isDone(future, FOR_EVER);
    } catch (InterruptedException e) {
      run.giveUp(QueryRun.Reason.STOP);
      Thread.currentThread().interrupt();
      throw new QueryCancelledException();
    } finally {
      running.remove(run);
    }
  }

  private static void settling(Runnable work, QueryRun run) {
    try {
      run.begin();
      work.run();
    } finally {
      run.settle();
    }
  }

  /** In what way work that was given up fails is of no interest. */
  private static void giveTimeToEnd(Future<?> work) throws InterruptedException {
    try {
      work.get(TO_END.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return;
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

  /** Gives up what runs and takes nothing new; tells whether all ended within {@code time}. */
  boolean stop(Duration time) {
    threads.shutdown();
    memory.close();
    running.forEach(run -> run.giveUp(QueryRun.Reason.STOP));
    try {
      return threads.awaitTermination(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
