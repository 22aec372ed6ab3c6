package org.fazhi.cli;

import java.nio.file.Path;
import org.fazhi.store.StoreException;
import org.fazhi.store.StoreInUseException;
import org.fazhi.store.Tdb2GraphStore;
import org.fazhi.store.index.IndexProgress;

/**
 * Has a store take in what was added to its journal, or waits until the server that has it open has
 * done so.
 */
final class StoreIndexing {

  private static final long STEP = 1_000;
  private static final long PAUSE_MILLIS = 200;
  private static final long PATIENCE_NANOS = 600_000_000_000L;

  private final Terminal terminal;

  StoreIndexing(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Tells people how far the indexing has come. */
  IndexProgress progress() {
    return (task, done, all) -> {
      if (done % STEP == 0 || (done == all && all > STEP)) {
        terminal.err().println(task + ": " + done + " of " + all);
      }
    };
  }

  /**
   * Returns when readers of the store see all that was added.
   *
   * @throws StoreException when the store refuses, or a server that has it open does not take in
   *     what was added
   */
  void finish(Path folder) {
    try (Tdb2GraphStore store = Tdb2GraphStore.open(folder, Stages.toSimplified(), progress())) {
      // To open it is to index it.
      store.catchUp();
    } catch (StoreInUseException e) {
      terminal.err().println("The store is being served; handing over to the server");
      awaitServer(folder);
    }
  }

  private static void awaitServer(Path folder) {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    long wanted = Tdb2GraphStore.journalEnd(folder);
    while (Tdb2GraphStore.servedUpTo(folder) < wanted) {
      if (System.nanoTime() > deadline) {
        throw new StoreException(
            "everything is in the journal of "
                + folder
                + ", but the server that has it open has not taken it in; restart the server");
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StoreException("interrupted while waiting for the server", e);
      }
    }
  }
}
