package org.fazhi.derive;

/**
 * Figures by what they count: agency, indicator, unit and action make a series, of which a hash
 * stands for all four.
 */
final class Series {

  private static final int YEAR_BITS = 14;

  private final Numbers keys = new Numbers();
  private final Numbers agents = new Numbers();
  private final Numbers facts = new Numbers();
  private final Numbers values = new Numbers();

  /** Takes the figure {@code fact}; {@code agency} is an index. */
  void add(int agency, long indicator, long unit, long action, int year, long fact, long value) {
    long key = mix(mix(mix(mix(agency) ^ indicator) ^ unit) ^ action);
    keys.add(key);
    agents.add((long) agency << YEAR_BITS | year);
    facts.add(fact);
    values.add(value);
  }

  int size() {
    return keys.size();
  }

  int agency(int index) {
    return (int) (agents.get(index) >> YEAR_BITS);
  }

  int year(int index) {
    return (int) agents.get(index) & (1 << YEAR_BITS) - 1;
  }

  long fact(int index) {
    return facts.get(index);
  }

  long value(int index) {
    return values.get(index);
  }

  boolean sameSeries(int one, int other) {
    return keys.get(one) == keys.get(other);
  }

  /** The indexes of all figures, series by series and by year within each. */
  int[] inOrder() {
    int[] order = new int[size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    sort(order, new int[order.length], 0, order.length);
    return order;
  }

  private void sort(int[] order, int[] spare, int from, int to) {
    if (to - from < 2) {
      return;
    }
    int middle = (from + to) >>> 1;
    sort(order, spare, from, middle);
    sort(order, spare, middle, to);
    System.arraycopy(order, from, spare, from, to - from);
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      boolean takeLeft = right >= to || (left < middle && compare(spare[left], spare[right]) <= 0);
      order[i] = takeLeft ? spare[left++] : spare[right++];
    }
  }

  private int compare(int one, int other) {
    int byKey = Long.compare(keys.get(one), keys.get(other));
    return byKey != 0 ? byKey : Integer.compare(year(one), year(other));
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 32)) * 0xD6E8FEB86659FD93L;
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 32);
  }
}
