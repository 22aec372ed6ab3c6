package org.fazhi.serve.page.saved;

import java.util.List;

/**
 * A chart of horizontal bars, whose words stand outside of the drawing so that they stay legible on
 * a phone.
 *
 * @param series names of what bars of one colour have in common; empty for bars of one kind
 * @param groups bars under their names, in the order of the rows
 */
public record Bars(List<String> series, List<Group> groups) {

  /** Bars of one name. */
  public record Group(AnswerTable.Cell name, List<Bar> bars) {}

  /**
   * A bar.
   *
   * @param series index into the names of series
   * @param length 0 to 100, of the longest bar's
   */
  public record Bar(int series, double length, AnswerTable.Cell value) {}

  public Bars {
    series = List.copyOf(series);
    groups = List.copyOf(groups);
  }
}
