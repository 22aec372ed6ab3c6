package org.fazhi.fact;

/** Whether a measure was taken, is intended, or is lacking. */
public enum MeasureStatus {
  DONE,
  PLANNED,
  SHORTCOMING;

  /** Lower-case name: {@code done}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
