package org.fazhi.fact;

import java.util.Locale;

/** Direction of change that a figure reports: 增长, 下降, or none. */
public enum Change {
  INCREASE,
  DECREASE,
  NONE;

  /**
   * The change whose {@link #id} is {@code id}.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Change of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** Lower-case name: {@code increase}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
