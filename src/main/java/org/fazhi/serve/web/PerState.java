package org.fazhi.serve.web;

import java.util.function.Supplier;
import org.fazhi.store.StoreState;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made once for each state of the store, when it is first asked for; each time
 * when the store doesn't say which state it is in. Thread-safe; makes one at a time.
 *
 * <p>What took long to make is shown as it was while it is made anew, so that readers of a large
 * store that changes all the time don't wait.
 */
public final class PerState<T> {

  private final Supplier<StoreState> current;
  private final Supplier<T> maker;
  private @Nullable Made<T> latest;
  private @Nullable Thread renewal;

  /** From here on it is worth to show what is a little out of date. */
  private static final long LONG_NANOS = 1_000_000_000L;

  private record Made<T>(StoreState state, T product, long nanos) {}

  /**
   * @param current tells the present state of the store
   * @param maker makes the product from that state or a later one
   */
  public PerState(Supplier<StoreState> current, Supplier<T> maker) {
    this.current = current;
    this.maker = maker;
  }

  /** What belongs to the present state of the store. */
  public synchronized T get() {
    StoreState state = current.get();
    Made<T> made = latest;
    if (made != null && state.isKnown() && made.state().equals(state)) {
      return made.product();
    }
    if (made != null && state.isKnown() && made.nanos() > LONG_NANOS) {
      renew();
      return made.product();
    }
    made = make(state);
    latest = made;
    return made.product();
  }

  private Made<T> make(StoreState state) {
    long start = System.nanoTime();
    T product = maker.get();
    return new Made<>(state, product, System.nanoTime() - start);
  }

  private void renew() {
    if (renewal != null && renewal.isAlive()) {
      return;
    }
    Thread thread =
        new Thread(
            () -> {
              Made<T> made = make(current.get());
              synchronized (this) {
                latest = made;
              }
            },
            "renewal");
    thread.setDaemon(true);
    renewal = thread;
    thread.start();
  }
}
