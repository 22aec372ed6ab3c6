package org.fazhi.serve.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The entities of a graph that may change: read when first asked for, and anew when what was read
 * is older than {@link #MAX_AGE}. Thread-safe.
 */
final class EntityCache {

  static final Duration MAX_AGE = Duration.ofSeconds(60);

  private record Loaded(EntityIndex index, Instant time) {}

  private final Supplier<EntityIndex> loader;
  private final InstantSource clock;
  private @Nullable Loaded loaded;

  EntityCache(Supplier<EntityIndex> loader, InstantSource clock) {
    this.loader = loader;
    this.clock = clock;
  }

  synchronized EntityIndex current() {
    Instant now = clock.instant();
    Loaded last = loaded;
    if (last == null || last.time().plus(MAX_AGE).isBefore(now)) {
      last = new Loaded(loader.get(), now);
      loaded = last;
    }
    return last.index();
  }
}
