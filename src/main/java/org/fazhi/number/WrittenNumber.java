package org.fazhi.number;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number that was read: 3.5万 is 35000 and multiplied by 10000.
 *
 * @param value all powers folded in; of a share, the per cent
 * @param multipliers the powers that end it, the greater first, which a range may share with its
 *     lower end: 10⁷ and 10⁴ of 3至5千万
 * @param end where its words end, exclusive
 * @param precision how exactly its words take it
 * @param inDigits whether its first digit is an Arabic one
 * @param share whether its words make it a share: 百分之九十, 四分之一
 * @param bare whether it is a power without a digit, a number only next to a bounding word: 近百
 */
public record WrittenNumber(
    BigDecimal value,
    List<BigDecimal> multipliers,
    int end,
    Precision precision,
    boolean inDigits,
    boolean share,
    boolean bare) {

  public WrittenNumber {
    multipliers = List.copyOf(multipliers);
  }

  /** {@code value} without trailing zeros and exponent: 1.50 → 1.5, 2E+4 → 20000. */
  public static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
