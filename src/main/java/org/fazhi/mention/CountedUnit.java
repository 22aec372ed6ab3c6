package org.fazhi.mention;

import java.math.BigDecimal;
import org.fazhi.number.WrittenNumber;

/**
 * What follows a number: its unit, and what that makes of the number.
 *
 * @param factor by which the number is multiplied: 10 for 成
 * @param more what is added to it: 0.5 of 3个半小时, 0.5 of 3元5角
 * @param end where its words end
 */
record CountedUnit(MeasureUnit unit, BigDecimal factor, BigDecimal more, int end) {

  static CountedUnit of(MeasureUnit unit, int end) {
    return new CountedUnit(unit, BigDecimal.ONE, BigDecimal.ZERO, end);
  }

  CountedUnit plus(BigDecimal added, int newEnd) {
    return new CountedUnit(unit, factor, more.add(added), newEnd);
  }

  /** {@code number} in this unit. */
  BigDecimal amount(BigDecimal number) {
    return WrittenNumber.plain(number.multiply(factor).add(more));
  }
}
