package org.fazhi.fact;

import java.util.Locale;

/** A part of a year: 上半年, 三季度. */
public enum YearPart {
  FIRST_HALF,
  SECOND_HALF,
  FIRST_QUARTER,
  SECOND_QUARTER,
  THIRD_QUARTER,
  FOURTH_QUARTER;

  /** The part that {@code id} names: {@code first-half}. */
  public static YearPart of(String id) {
    return valueOf(id.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** Its name in the lexicon: {@code first-half}. */
  public String id() {
    return name().replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
