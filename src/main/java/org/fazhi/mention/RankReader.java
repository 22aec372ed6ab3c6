package org.fazhi.mention;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.number.ChineseNumerals;
import org.fazhi.text.TextSpan;

/**
 * Reads places in a ranking, where a verb of ranking stands before them: 第2位, 第三, 前十, 首位. Immutable
 * and thread-safe.
 */
final class RankReader implements QuantityReader {

  private static final int REACH = 30;
  private static final Pattern VERB =
      Pattern.compile("(?:居|列|排|位于|跻身|名次|排名|排位|获得?|取得|考核|进入|进位|评为)[^，。；：]{0,22}$|得$");
  private static final Pattern RANK =
      Pattern.compile("(?:第|前)(\\d{1,3}|[一二两三四五六七八九十]{1,3})(?:位|名|(?=[，。；、）\\n升降跃提前上下]|$|方阵))");
  private static final Pattern FIRST = Pattern.compile("首位|榜首");

  @Override
  public Optional<Quantity> at(String text, int begin) {
    if (FIRST.matcher(text).region(begin, text.length()).lookingAt()) {
      return verbBefore(text, begin)
          ? Optional.of(
              quantity(TextSpan.of(begin, begin + 2), new QuantityValue.Exact(BigDecimal.ONE)))
          : Optional.empty();
    }
    if (begin == 0 || "第前".indexOf(text.charAt(begin - 1)) < 0) {
      return Optional.empty();
    }
    Matcher matcher =
        RANK.matcher(text).region(begin - 1, text.length()).useTransparentBounds(true);
    if (!matcher.lookingAt() || !verbBefore(text, begin - 1)) {
      return Optional.empty();
    }
    BigDecimal place = new BigDecimal(wholeNumber(matcher.group(1)));
    boolean top = text.charAt(begin - 1) == '前';
    return Optional.of(
        quantity(
            TextSpan.of(begin - 1, matcher.end()),
            top ? new QuantityValue.AtMost(place) : new QuantityValue.Exact(place)));
  }

  private static boolean verbBefore(String text, int begin) {
    return VERB.matcher(text.substring(Math.max(0, begin - REACH), begin)).find();
  }

  private static long wholeNumber(String words) {
    return Character.isDigit(words.charAt(0))
        ? Long.parseLong(words)
        : ChineseNumerals.parse(words).orElse(0);
  }

  private static Quantity quantity(TextSpan span, QuantityValue value) {
    return new Quantity(span, value, MeasureUnit.RANK, NumberNotation.DIGITS);
  }
}
