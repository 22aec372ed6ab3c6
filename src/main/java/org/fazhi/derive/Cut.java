package org.fazhi.derive;

import java.util.Comparator;
import java.util.List;

/**
 * How much of an order is written down: enough for the pages that people read and for what programs
 * take at once.
 */
final class Cut {

  /** Entries of a ranking, if there are as many; what is like the last one is in, too. */
  static final int SIZE = 1024;

  private Cut() {}

  /** The first of {@code things} in {@code order}. */
  static <T> List<T> first(List<T> things, Comparator<? super T> order) {
    List<T> sorted = things.stream().sorted(order).toList();
    int end = Math.min(SIZE, sorted.size());
    while (end > 0
        && end < sorted.size()
        && order.compare(sorted.get(end - 1), sorted.get(end)) == 0) {
      end++;
    }
    return sorted.subList(0, end);
  }
}
