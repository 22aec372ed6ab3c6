package org.fazhi.serve.web;

import java.util.function.Supplier;
import org.fazhi.store.StoreState;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made once for each state of the store, when it is first asked for; each time
 * when the store doesn't say which state it is in. Thread-safe; makes one at a time.
 */
public final class PerState<T> {

  private final Supplier<StoreState> current;
  private final Supplier<T> maker;
  private @Nullable Made<T> latest;

  private record Made<T>(StoreState state, T product) {}

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
    if (made == null || !state.isKnown() || !made.state().equals(state)) {
      made = new Made<>(state, maker.get());
      latest = made;
    }
    return made.product();
  }
}
