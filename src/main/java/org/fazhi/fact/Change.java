package org.fazhi.fact;

/** Direction of change that a figure reports: 增长, 下降, or none. */
public enum Change {
  INCREASE,
  DECREASE,
  NONE;

  /** Lower-case name: {@code increase}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
