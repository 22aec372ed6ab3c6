package org.fazhi.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a store take in, now and then, what other processes add to its journal. */
final class JournalFollower {

  private static final Logger LOG = LoggerFactory.getLogger(JournalFollower.class);

  /** Each time costs the blocks that it touches, so not for each report. */
  private static final long PAUSE_MILLIS = 2_000;

  private final Tdb2GraphStore store;
  private @Nullable ScheduledExecutorService thread;

  JournalFollower(Tdb2GraphStore store) {
    this.store = store;
  }

  synchronized void start() {
    if (thread == null) {
      ScheduledExecutorService started =
          Executors.newSingleThreadScheduledExecutor(
              task -> {
                Thread made = new Thread(task, "journal");
                made.setDaemon(true);
                return made;
              });
      started.scheduleWithFixedDelay(this::look, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
      thread = started;
    }
  }

  private void look() {
    try {
      if (store.catchUp()) {
        LOG.info("took in what was added to the journal");
      }
    } catch (RuntimeException e) {
      LOG.warn("cannot take in what was added to the journal: {}", e.getMessage());
    }
  }

  /** Waits for what is under way. */
  synchronized void stop() {
    ScheduledExecutorService running = thread;
    thread = null;
    if (running != null) {
      running.shutdown();
      try {
        if (!running.awaitTermination(1, TimeUnit.MINUTES)) {
          LOG.warn("closing the store while it takes in what was added to the journal");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
