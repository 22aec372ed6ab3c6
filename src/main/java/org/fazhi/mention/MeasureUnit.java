package org.fazhi.mention;

/**
 * A unit of measure.
 *
 * @param name under which figures are published: {@code 元}, {@code 个百分点}
 * @param kind what it measures
 */
public record MeasureUnit(String name, UnitKind kind) {

  /** Per cent. */
  public static final MeasureUnit PERCENT = new MeasureUnit("%", UnitKind.SHARE);

  /** Percentage points. */
  public static final MeasureUnit POINTS = new MeasureUnit("个百分点", UnitKind.POINTS);

  /** Place in a ranking (位). */
  public static final MeasureUnit RANK = new MeasureUnit("位", UnitKind.RANK);
}
