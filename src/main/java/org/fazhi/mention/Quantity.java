package org.fazhi.mention;

import org.fazhi.text.TextSpan;

/**
 * A quantity in a text: 近5万人次.
 *
 * @param span bounding words, number and unit; UTF-16 units of the clean text
 * @param value the amount
 * @param unit what it is counted in
 * @param notation how the number is written
 */
public record Quantity(
    TextSpan span, QuantityValue value, MeasureUnit unit, NumberNotation notation) {}
