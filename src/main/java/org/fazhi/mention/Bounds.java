package org.fazhi.mention;

import java.math.BigDecimal;
import java.util.Optional;
import org.fazhi.mention.BoundWords.BoundWord;
import org.fazhi.text.TextSpan;

/**
 * The bounding words around a number and its unit.
 *
 * @param span number and unit with these words
 * @param before the word before them: 不少于20场
 * @param after the word after them: 20场以上
 */
record Bounds(TextSpan span, Optional<BoundWord> before, Optional<BoundWord> after) {

  /** {@code number} as these words bound it. */
  QuantityValue of(BigDecimal number) {
    return after
        .or(() -> before)
        .map(word -> word.makes().apply(number))
        .orElseGet(() -> new QuantityValue.Exact(number));
  }
}
