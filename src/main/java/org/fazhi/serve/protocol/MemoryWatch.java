package org.fazhi.serve.protocol;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Gives up the work that takes the most memory when the heap is nearly full after it has been
 * cleaned, before everyone else runs out of memory. Thread-safe.
 */
final class MemoryWatch implements NotificationListener, AutoCloseable {

  /** Share of the heap in use after a collection beyond which no more is to be expected. */
  private static final double NEARLY_FULL = 0.85;

  /** Bytes; work that asked for less has not filled the heap. */
  private static final long MUCH = 32L << 20;

  /** What the memory of work that was given up gets to become free, before more is given up. */
  private static final Duration PAUSE = Duration.ofMillis(500);

  private static final Set<String> HEAP =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toUnmodifiableSet());

  private final Collection<QueryRun> running;
  private long lastGivenUp = System.nanoTime() - PAUSE.toNanos();

  private MemoryWatch(Collection<QueryRun> running) {
    this.running = running;
  }

  /**
   * Watches until it is closed.
   *
   * @param running what may be given up; may change meanwhile
   */
  static MemoryWatch over(Collection<QueryRun> running) {
    MemoryWatch watch = new MemoryWatch(running);
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener(watch, null, null);
      }
    }
    return watch;
  }

  @Override
  public void handleNotification(Notification notification, Object handback) {
    if (notification
        .getType()
        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      Map<String, MemoryUsage> after =
          GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
              .getGcInfo()
              .getMemoryUsageAfterGc();
      long used =
          after.entrySet().stream()
              .filter(pool -> HEAP.contains(pool.getKey()))
              .mapToLong(pool -> pool.getValue().getUsed())
              .sum();
      check(used, Runtime.getRuntime().maxMemory());
    }
  }

  /** Gives up what takes most, when {@code used} of {@code most} bytes is nearly all. */
  synchronized void check(long used, long most) {
    boolean early = System.nanoTime() - lastGivenUp < PAUSE.toNanos();
    if (used > NEARLY_FULL * most && !early) {
      running.stream()
          .filter(run -> run.allocated() > MUCH)
          .max(Comparator.comparingLong(QueryRun::allocated))
          .filter(run -> run.giveUp(QueryRun.Reason.MEMORY))
          .ifPresent(run -> lastGivenUp = System.nanoTime());
    }
  }

  @Override
  public void close() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        try {
          emitter.removeNotificationListener(this);
        } catch (ListenerNotFoundException e) {
          // Closed twice.
          return;
        }
      }
    }
  }
}
