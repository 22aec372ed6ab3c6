package org.fazhi.serve.protocol;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much memory a thread had asked for at some time.
 *
 * @param thread id
 * @param bytes asked for since the thread began
 */
record AllocatedMemory(long thread, long bytes) {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** That of this thread, now. */
  static AllocatedMemory ofThisThread() {
    long thread = Thread.currentThread().getId();
    return new AllocatedMemory(thread, THREADS.getThreadAllocatedBytes(thread));
  }

  /** What the thread has asked for since then; 0 when it has ended. */
  long since() {
    return Math.max(0, THREADS.getThreadAllocatedBytes(thread) - bytes);
  }
}
