package org.fazhi.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets one at a time do something with the files of a folder, be it in this process or another. The
 * operating system gives the lock back when a process dies.
 */
final class FolderLock implements AutoCloseable {

  private static final long PAUSE_MILLIS = 50;

  private final Path folder;
  private final String file;
  private final String busy;
  private final Semaphore here = new Semaphore(1, true);
  private @Nullable FileChannel channel;
  private @Nullable FileLock lock;

  private FolderLock(Path folder, String file, String busy) {
    this.folder = folder;
    this.file = file;
    this.busy = busy;
  }

  /** For whoever adds to the journal. */
  static FolderLock forWriting(Path folder) {
    return new FolderLock(
        folder,
        StoreFolder.WRITER_LOCK,
        "another build or update is writing into " + folder + "; try again when it is done");
  }

  /** For whoever has data and full-text index open. */
  static FolderLock forServing(Path folder) {
    return new FolderLock(
        folder, StoreFolder.INDEX_LOCK, "another process has the store in " + folder + " open");
  }

  /**
   * Waits for the lock.
   *
   * @throws StoreInUseException when another keeps it for longer than {@code patience} milliseconds
   * @throws StoreException when the folder cannot be written
   */
  void acquire(long patience) {
    try {
      if (!here.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
        throw busy();
      }
      try {
        acquireFile(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience));
      } catch (IOException | RuntimeException e) {
        here.release();
        throw e;
      }
    } catch (IOException e) {
      throw new StoreException("cannot write into " + folder + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("interrupted while waiting to write into " + folder, e);
    }
  }

  private void acquireFile(long deadline) throws IOException, InterruptedException {
    FileChannel opened =
        FileChannel.open(folder.resolve(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    while (true) {
      try {
        FileLock got = opened.tryLock();
        if (got != null) {
          channel = opened;
          lock = got;
          return;
        }
      } catch (OverlappingFileLockException e) {
        // Another store object of this process; as good as another process.
      } catch (IOException e) {
        opened.close();
        throw e;
      }
      if (System.nanoTime() > deadline) {
        opened.close();
        throw busy();
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private StoreInUseException busy() {
    return new StoreInUseException(busy);
  }

  /** Gives the lock back. */
  void release() {
    try {
      if (lock != null) {
        lock.release();
      }
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new StoreException("cannot unlock " + folder + ": " + e.getMessage(), e);
    } finally {
      lock = null;
      channel = null;
      here.release();
    }
  }

  @Override
  public void close() {
    if (lock != null) {
      release();
    }
  }
}
