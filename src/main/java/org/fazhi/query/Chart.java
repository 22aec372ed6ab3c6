package org.fazhi.query;

import java.util.Locale;
import java.util.Optional;

/**
 * How an answer is best drawn.
 *
 * @param kind bars or lines
 * @param x column along the horizontal axis
 * @param y column of numbers
 * @param series column that tells several series apart
 * @param unit column of the units of {@code y}; what has different units shares no axis
 * @param each column whose values get a chart each
 */
public record Chart(
    Kind kind,
    String x,
    String y,
    Optional<String> series,
    Optional<String> unit,
    Optional<String> each) {

  /** Forms of charts. */
  public enum Kind {
    BAR,
    LINE;

    /** The name in headers: {@code bar}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
