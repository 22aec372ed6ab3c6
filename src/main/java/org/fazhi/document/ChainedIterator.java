package org.fazhi.document;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * The elements that each item of a sequence leads to, one after the other; {@code
 * Stream.flatMap(…).iterator()} would hold all elements of one item at once.
 */
final class ChainedIterator<T, R> implements Iterator<R> {

  private final Iterator<T> items;
  private final Function<T, Iterator<R>> expansion;
  private Iterator<R> current = Collections.emptyIterator();

  ChainedIterator(Iterator<T> items, Function<T, Iterator<R>> expansion) {
    this.items = items;
    this.expansion = expansion;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && items.hasNext()) {
      current = expansion.apply(items.next());
    }
    return current.hasNext();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }
}
