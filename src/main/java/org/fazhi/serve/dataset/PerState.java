package org.fazhi.serve.dataset;

import java.util.function.Function;
import java.util.function.Supplier;
import org.fazhi.store.StoreState;
import org.jspecify.annotations.Nullable;

/** Something that is made once for each state of the store. Thread-safe; makes one at a time. */
final class PerState<T> {

  private final Supplier<StoreState> current;
  private final Function<StoreState, T> maker;
  private @Nullable Made<T> latest;

  private record Made<T>(StoreState state, T product) {}

  PerState(Supplier<StoreState> current, Function<StoreState, T> maker) {
    this.current = current;
    this.maker = maker;
  }

  synchronized T get() {
    StoreState state = current.get();
    Made<T> made = latest;
    if (made == null || !made.state().equals(state)) {
      made = new Made<>(state, maker.apply(state));
      latest = made;
    }
    return made.product();
  }
}
