package org.fazhi.number;

/** How exactly the words of a number take it. */
public enum Precision {
  /** {@code 118}, {@code 二十三}. */
  EXACT,
  /** More than the number, by words inside it: {@code 3600余万}, {@code 十几}. */
  AT_LEAST,
  /** Roughly the number: {@code 数十}, {@code 四五十}, {@code 十来}. */
  APPROXIMATE;

  /** The less exact of this and {@code other}. */
  Precision with(Precision other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
