package org.fazhi.number;

/** The characters of numbers and what they stand for. */
final class Numerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FORMAL_DIGITS = "〇壹贰叁肆伍陆柒捌玖";

  private Numerals() {}

  /** The digit that {@code c} writes as a character, -1 when it writes none: 两 is 2. */
  static int digit(char c) {
    if (c == '两') {
      return 2;
    }
    if (c == '○') {
      return 0;
    }
    return Math.max(DIGITS.indexOf(c), FORMAL_DIGITS.indexOf(c));
  }

  /** The power of ten that {@code c} writes, 0 when it writes none: 千 is 3. */
  static int power(char c) {
    return switch (c) {
      case '十', '拾' -> 1;
      case '百', '佰' -> 2;
      case '千', '仟' -> 3;
      case '万' -> 4;
      case '亿' -> 8;
      default -> 0;
    };
  }

  static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }

  /** 余 of 3600余万, 来 of 十来: what makes more or less of the number before it. */
  static Precision excess(char c) {
    return switch (c) {
      case '余', '多', '几' -> Precision.AT_LEAST;
      case '来' -> Precision.APPROXIMATE;
      default -> Precision.EXACT;
    };
  }
}
