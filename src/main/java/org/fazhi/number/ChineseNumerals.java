package org.fazhi.number;

import java.util.OptionalLong;

/**
 * Reads whole numbers in Chinese characters: 十二 → 12, 三百零五 → 305, 二〇二三 → 2023, 两 → 2.
 *
 * <p>Knows 零 to 九, 两, 十, 百, 千, 万, 亿 and digit-by-digit writing.
 */
public final class ChineseNumerals {

  /** More digits write no number that fits. */
  private static final int MOST_DIGITS = 18;

  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumerals() {}

  /** The number that {@code words} write, empty when they write none. */
  public static OptionalLong parse(String words) {
    if (words.isEmpty()) {
      return OptionalLong.empty();
    }
    boolean positional = words.codePoints().allMatch(c -> digit((char) c) >= 0);
    if (positional && words.length() > MOST_DIGITS) {
      return OptionalLong.empty();
    }
    return positional && words.length() > 1 ? digits(words) : units(words);
  }

  private static OptionalLong digits(String words) {
    long value = 0;
    for (char c : words.toCharArray()) {
      value = value * 10 + digit(c);
    }
    return OptionalLong.of(value);
  }

  private static OptionalLong units(String words) {
    long total = 0;
    long section = 0;
    long pending = -1;
    for (char c : words.toCharArray()) {
      int digit = digit(c);
      long unit = unit(c);
      if (digit >= 0) {
        // 零 only marks a gap: 一万零十二 has no tens of zero.
        pending = digit == 0 ? -1 : digit;
      } else if (unit >= 10_000) {
        long before = section + Math.max(pending, 0);
        // 亿 counts all that stands before it (一万亿), 万 only what follows 亿 (三亿零五万).
        total = unit > 10_000 ? (total + before) * unit : total + before * unit;
        section = 0;
        pending = -1;
      } else if (unit > 0) {
        section += (pending < 0 ? 1 : pending) * unit;
        pending = -1;
      } else {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(total + section + Math.max(pending, 0));
  }

  private static int digit(char c) {
    return switch (c) {
      case '零', '○' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  private static long unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }
}
