package org.fazhi.derive;

import java.util.Arrays;

/** A value for each of some things by their index; those without one have {@link #NONE}. */
final class Column {

  static final long NONE = EncodedStatements.NO_TERM;

  private long[] values = new long[0];

  long get(int index) {
    return index < values.length ? values[index] : NONE;
  }

  void set(int index, long value) {
    if (index >= values.length) {
      int length = values.length;
      values = Arrays.copyOf(values, Math.max(16, index + 1 + (index >> 1)));
      Arrays.fill(values, length, values.length, NONE);
    }
    values[index] = value;
  }
}
