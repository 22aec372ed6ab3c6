package org.fazhi.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work on many items with several threads and hands on the results in the order of
 * the items.
 *
 * <p>At most {@link #WINDOW} items a thread are under way or done and waiting, however many there
 * are; one slow item holds up what comes after it and nothing is lost.
 */
public final class OrderedParallel {

  /** Items under way for each thread: enough to bridge an item slower than the others. */
  private static final int WINDOW = 4;

  private final int threads;

  /**
   * @param threads how many work at once, at least 1
   */
  public OrderedParallel(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, not " + threads);
    }
    this.threads = threads;
  }

  /** One thread for each core. */
  public static OrderedParallel onAllCores() {
    return new OrderedParallel(Runtime.getRuntime().availableProcessors());
  }

  /**
   * Takes {@code items} one by one, applies {@code work} on several threads and gives the results
   * to {@code sink} on the calling thread. What {@code work} or {@code sink} throws ends the run.
   */
  public <T, R> void run(Iterator<T> items, Function<T, R> work, Consumer<R> sink) {
    ExecutorService workers = Executors.newFixedThreadPool(threads, daemons());
    try {
      Queue<Future<R>> underWay = new ArrayDeque<>();
      while (items.hasNext()) {
        T item = items.next();
        underWay.add(workers.submit(() -> work.apply(item)));
        if (underWay.size() >= threads * WINDOW) {
          sink.accept(result(underWay.remove()));
        }
      }
      while (!underWay.isEmpty()) {
        sink.accept(result(underWay.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static ThreadFactory daemons() {
    AtomicInteger number = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, "report-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
