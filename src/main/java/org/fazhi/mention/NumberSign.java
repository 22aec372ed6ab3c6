package org.fazhi.mention;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What a dash or a plus before a number is: a sign (增长-3.2%) or punctuation (行政处罚-3件). */
enum NumberSign {
  /** None, or a dash that only separates. */
  NONE,
  PLUS,
  MINUS,
  /** A dash that may be either. */
  UNCLEAR;

  private static final int REACH = 12;
  private static final Pattern OF_CHANGE =
      Pattern.compile(
          "(?:增长|增加|增幅|增速|增长率|涨幅|涨跌幅|变化|上升|提高|下降|减少|同比|环比|较上年|比上年|较去年|比去年|差额|差值|收支)"
              + "[^，。；、0-9]{0,6}$|[（(为达是]$");

  /** Whether a sign may stand right before {@code begin}: behind words, not inside a code. */
  static boolean standsBefore(String text, int begin) {
    if (begin < 1 || "+-".indexOf(text.charAt(begin - 1)) < 0) {
      return false;
    }
    return begin == 1 || isWord(text.charAt(begin - 2));
  }

  private static boolean isWord(char c) {
    return Character.isIdeographic(c) || "（(，：、".indexOf(c) >= 0;
  }

  /** The sign before the number at {@code begin}, which counts in {@code kind}. */
  static NumberSign before(String text, int begin, UnitKind kind) {
    if (!standsBefore(text, begin)) {
      return NONE;
    }
    boolean changes =
        OF_CHANGE.matcher(text.substring(Math.max(0, begin - 1 - REACH), begin - 1)).find();
    if (text.charAt(begin - 1) == '+') {
      return changes ? PLUS : UNCLEAR;
    }
    return switch (kind) {
      case SHARE, POINTS, MONEY -> changes ? MINUS : dash(kind);
      default -> changes ? MINUS : NONE;
    };
  }

  private static NumberSign dash(UnitKind kind) {
    return kind == UnitKind.MONEY ? UNCLEAR : NONE;
  }

  boolean isWritten() {
    return this == PLUS || this == MINUS;
  }

  BigDecimal of(BigDecimal amount) {
    return this == MINUS ? amount.negate() : amount;
  }
}
