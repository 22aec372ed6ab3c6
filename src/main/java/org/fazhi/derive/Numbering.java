package org.fazhi.derive;

import java.util.Arrays;

/** Gives things small numbers, 0, 1, 2…, in the order in which they are met. */
final class Numbering {

  private static final long EMPTY = EncodedStatements.NO_TERM;

  private long[] keys = filled(1 << 10);
  private int[] indexes = new int[1 << 10];
  private final Numbers things = new Numbers();

  /** The index of {@code thing}, a new one when it is met for the first time. */
  int index(long thing) {
    int slot = slot(keys, thing);
    if (keys[slot] == thing) {
      return indexes[slot];
    }
    if (things.size() * 2 >= keys.length) {
      grow();
      slot = slot(keys, thing);
    }
    keys[slot] = thing;
    indexes[slot] = things.size();
    things.add(thing);
    return indexes[slot];
  }

  /** The index of {@code thing}; negative when it was not met. */
  int find(long thing) {
    int slot = slot(keys, thing);
    return keys[slot] == thing && thing != EMPTY ? indexes[slot] : -1;
  }

  long thing(int index) {
    return things.get(index);
  }

  int size() {
    return things.size();
  }

  private void grow() {
    long[] next = filled(keys.length * 2);
    int[] nextIndexes = new int[next.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != EMPTY) {
        int slot = slot(next, keys[i]);
        next[slot] = keys[i];
        nextIndexes[slot] = indexes[i];
      }
    }
    keys = next;
    indexes = nextIndexes;
  }

  private static int slot(long[] keys, long thing) {
    long mixed = thing * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 34) & (keys.length - 1);
    while (keys[slot] != EMPTY && keys[slot] != thing) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private static long[] filled(int length) {
    long[] keys = new long[length];
    Arrays.fill(keys, EMPTY);
    return keys;
  }
}
