package org.fazhi.mention;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.number.ChineseNumerals;
import org.fazhi.text.TextSpan;

/** Reads shares that are words of their own: 过半, 半数以上, 一半, 四成五. Immutable and thread-safe. */
final class ShareWordReader implements QuantityReader {

  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final Pattern MORE_THAN_HALF = Pattern.compile("过半|半数以上");
  private static final Pattern TENTHS =
      Pattern.compile("([一二三四五六七八九])成([一二三四五六七八九半])(?![\\u4e00-\\u9fa5&&[^以多左的]])");

  private final BoundWords bounds;

  ShareWordReader(BoundWords bounds) {
    this.bounds = bounds;
  }

  @Override
  public Optional<Quantity> at(String text, int begin) {
    Matcher half = at(MORE_THAN_HALF, text, begin);
    if (half.lookingAt()) {
      return Optional.of(share(TextSpan.of(begin, half.end()), new QuantityValue.AtLeast(HALF)));
    }
    if (text.startsWith("一半", begin)) {
      return Optional.of(bounded(text, TextSpan.of(begin, begin + 2), HALF));
    }
    Matcher tenths = at(TENTHS, text, begin);
    return tenths.lookingAt()
        ? Optional.of(
            bounded(
                text,
                TextSpan.of(begin, tenths.end()),
                BigDecimal.valueOf(digit(tenths.group(1)) * 10 + digit(tenths.group(2)))))
        : Optional.empty();
  }

  private static Matcher at(Pattern pattern, String text, int begin) {
    return pattern.matcher(text).region(begin, text.length()).useTransparentBounds(true);
  }

  private static long digit(String word) {
    return word.equals("半") ? 5 : ChineseNumerals.parse(word).orElse(0);
  }

  /** The share {@code percent} with the bounds that stand around {@code number}. */
  private Quantity bounded(String text, TextSpan number, BigDecimal percent) {
    Bounds around = bounds.around(text, number);
    return share(around.span(), around.of(percent));
  }

  private static Quantity share(TextSpan span, QuantityValue value) {
    return new Quantity(span, value, MeasureUnit.PERCENT, NumberNotation.CHINESE);
  }
}
