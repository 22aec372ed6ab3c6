package org.fazhi.mention;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.text.ChineseNumerals;

/**
 * Reads one number at a position: {@code 1,500}, {@code 1.2万}, {@code 3600余万}, {@code 十二}, {@code
 * 百分之九十五}. Immutable and thread-safe.
 */
final class NumberScanner {

  /**
   * A number that was read.
   *
   * @param value with 万 and 亿 folded in
   * @param end where its words end
   * @param inside the bounding word inside it: 余 of 3600余万
   * @param percent whether the words say per cent: 百分之百
   * @param vague a bare 十, 百, 千 or 万 that is a number only next to a bounding word: 近百
   */
  record Scanned(
      BigDecimal value,
      int end,
      Optional<BoundWords.BoundWord> inside,
      NumberNotation notation,
      boolean percent,
      boolean vague) {}

  private static final Pattern DIGITS =
      Pattern.compile("(?:\\d{1,3}(?:,\\d{3})++|\\d++)(?:\\.\\d++)?");
  private static final Pattern CHINESE =
      Pattern.compile("[零一二两三四五六七八九十百千万亿]{1,12}(?:点[零一二三四五六七八九]{1,4})?");
  private static final Pattern PER_CENT = Pattern.compile("百分之");

  private final BoundWords bounds;

  NumberScanner(BoundWords bounds) {
    this.bounds = bounds;
  }

  /** The number that begins at {@code at}. */
  Optional<Scanned> at(String text, int at) {
    char first = text.charAt(at);
    if (first >= '0' && first <= '9') {
      return digits(text, at);
    }
    return chinese(text, at);
  }

  private Optional<Scanned> digits(String text, int at) {
    Matcher matcher = DIGITS.matcher(text).region(at, text.length());
    if (!matcher.lookingAt() || matcher.group().length() > 18) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(matcher.group().replace(",", ""));
    return Optional.of(scale(text, matcher.end(), value, NumberNotation.DIGITS));
  }

  /** Reads 余 and the powers 万 and 亿 after the leading digits. */
  private Scanned scale(String text, int from, BigDecimal leading, NumberNotation notation) {
    int end = from;
    BigDecimal value = leading;
    Optional<BoundWords.BoundWord> inside = bounds.at(text, end, BoundWords.Position.INSIDE);
    if (inside.isPresent()) {
      end += inside.get().word().length();
    }
    while (end < text.length() && power(text.charAt(end)) > 0) {
      value = value.scaleByPowerOfTen(power(text.charAt(end)));
      end++;
    }
    if (inside.isEmpty()) {
      inside = bounds.at(text, end, BoundWords.Position.INSIDE);
      end += inside.map(word -> word.word().length()).orElse(0);
    }
    return new Scanned(plain(value), end, inside, notation, false, false);
  }

  private static int power(char c) {
    return switch (c) {
      case '千' -> 3;
      case '万' -> 4;
      case '亿' -> 8;
      default -> 0;
    };
  }

  private Optional<Scanned> chinese(String text, int at) {
    Matcher perCent = PER_CENT.matcher(text).region(at, text.length());
    boolean percent = perCent.lookingAt();
    int begin = percent ? perCent.end() : at;
    Matcher matcher = CHINESE.matcher(text).region(begin, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    Optional<BigDecimal> value = value(matcher.group());
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Scanned scaled = scale(text, matcher.end(), value.get(), NumberNotation.CHINESE);
    boolean vague =
        !percent
            && "十百千万亿".indexOf(matcher.group().charAt(0)) >= 0
            && !startsWithTen(matcher.group());
    return Optional.of(
        new Scanned(
            scaled.value(), scaled.end(), scaled.inside(), scaled.notation(), percent, vague));
  }

  private static boolean startsWithTen(String words) {
    return words.charAt(0) == '十';
  }

  private static Optional<BigDecimal> value(String words) {
    int point = words.indexOf('点');
    String written = point < 0 ? words : words.substring(0, point);
    // 近万人: a power without a digit before it is one of its kind.
    String whole = "万亿".indexOf(written.charAt(0)) >= 0 ? "一" + written : written;
    var number = ChineseNumerals.parse(whole);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (point < 0) {
      return Optional.of(BigDecimal.valueOf(number.getAsLong()));
    }
    StringBuilder digits = new StringBuilder().append(number.getAsLong()).append('.');
    for (char c : words.substring(point + 1).toCharArray()) {
      digits.append(ChineseNumerals.parse(String.valueOf(c)).orElse(0));
    }
    return Optional.of(new BigDecimal(digits.toString()));
  }

  /** Without trailing zeros and exponent: 1.50 → 1.5, 2E+4 → 20000. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
