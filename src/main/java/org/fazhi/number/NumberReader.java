package org.fazhi.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Reads the number that begins at a position of a text. Immutable and thread-safe.
 *
 * <pre>
 * number   = whole 分之 plain | plain        whole: 百, 千, 万 or any number above 1
 * plain    = digits that powers follow, each below the one before: 25万6千, 三千零六十, 3余万
 * digits   = Arabic digits | Chinese digits | two that follow each other: 四五 | 数, 几 before a power
 * </pre>
 */
public final class NumberReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String OF = "分之";

  private final BiPredicate<String, Integer> unitBegins;

  private NumberReader(BiPredicate<String, Integer> unitBegins) {
    this.unitBegins = unitBegins;
  }

  /**
   * A reader.
   *
   * @param unitBegins whether a unit whose first character looks like a power begins at a position:
   *     千 of 千瓦, 百 of 百分点
   */
  public static NumberReader of(BiPredicate<String, Integer> unitBegins) {
    return new NumberReader(unitBegins);
  }

  /**
   * The longest number that begins at {@code begin}.
   *
   * @throws IndexOutOfBoundsException when {@code begin} is not within {@code text}
   */
  public Optional<WrittenNumber> at(String text, int begin) {
    Optional<WrittenNumber> plain = plain(text, begin);
    if (plain.isPresent() && text.startsWith(OF, plain.get().end())) {
      return share(text, plain.get());
    }
    return plain;
  }

  private Optional<WrittenNumber> plain(String text, int begin) {
    return new NumberParse(text, begin, unitBegins).read();
  }

  /** 百分之九十, 四分之一: a share in per cent; what has no end is rounded to one decimal place. */
  private Optional<WrittenNumber> share(String text, WrittenNumber whole) {
    int from = whole.end() + OF.length();
    if (from >= text.length() || whole.value().compareTo(BigDecimal.ONE) <= 0) {
      return Optional.empty();
    }
    boolean perCent = whole.value().compareTo(HUNDRED) == 0;
    return plain(text, from)
        .filter(part -> perCent || part.value().compareTo(whole.value()) < 0)
        .map(
            part ->
                new WrittenNumber(
                    WrittenNumber.plain(percent(part.value(), whole)),
                    List.of(),
                    part.end(),
                    part.precision(),
                    part.inDigits(),
                    true,
                    false));
  }

  private static BigDecimal percent(BigDecimal part, WrittenNumber whole) {
    BigDecimal hundredfold = part.multiply(HUNDRED);
    return whole.bare()
        ? hundredfold.divide(whole.value())
        : hundredfold.divide(whole.value(), 1, RoundingMode.HALF_UP);
  }
}
