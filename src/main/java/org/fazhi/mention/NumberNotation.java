package org.fazhi.mention;

/** How a number is written. */
public enum NumberNotation {
  /** {@code 118}, {@code 1.2万}. */
  DIGITS,
  /** {@code 三}, {@code 百分之百}; more often part of a set phrase than digits are. */
  CHINESE
}
