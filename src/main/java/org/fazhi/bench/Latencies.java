package org.fazhi.bench;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;

/** How long requests of one kind took, to a thousandth of their length. Thread-safe. */
final class Latencies {

  private static final int DIGITS = 3;
  private static final double MICROS_PER_MILLI = 1000;

  private final ConcurrentHistogram micros =
      new ConcurrentHistogram(TimeUnit.HOURS.toMicros(1), DIGITS);

  void add(Duration duration) {
    long taken = TimeUnit.NANOSECONDS.toMicros(duration.toNanos());
    micros.recordValue(Math.min(taken, micros.getHighestTrackableValue()));
  }

  long count() {
    return micros.getTotalCount();
  }

  /** Milliseconds that so many percent of the requests took at most. */
  double percentile(double percent) {
    return micros.getValueAtPercentile(percent) / MICROS_PER_MILLI;
  }
}
