package org.fazhi.evaluate;

/**
 * How many matched facts agree on an attribute.
 *
 * @param compared number of matched facts
 */
public record Agreement(int equal, int compared) {

  /** Share of the matched facts that agree; 1 when there are none. */
  public double accuracy() {
    return compared == 0 ? 1 : (double) equal / compared;
  }
}
