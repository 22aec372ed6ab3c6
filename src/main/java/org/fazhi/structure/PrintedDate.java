package org.fazhi.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.number.ChineseNumerals;

/** Reads dates as pages print them: 2023-03-31 23:50, 2022年1月18日, 二〇二三年一月十二日. */
public final class PrintedDate {

  private static final int MONTHS = 12;

  static final String NUMERALS = "[〇○零一二三四五六七八九十]";

  /** A date that stands alone: the line under a signature. */
  static final Pattern ALONE =
      Pattern.compile(
          "(?:\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|"
              + (NUMERALS + "{4}年" + NUMERALS + "{1,2}月" + NUMERALS + "{1,3}日)"));

  private static final Pattern ARABIC =
      Pattern.compile("((?:19|20)\\d{2})\\s*[-年/.]\\s*(\\d{1,2})\\s*[-月/.]\\s*(\\d{1,2})");

  /** 20.01.2015 09:15: the day first, as some systems print it. */
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<![\\d.])(\\d{1,2})[./-](\\d{1,2})[./-]((?:19|20)\\d{2})(?!\\d|[.年])");

  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern CHINESE =
      Pattern.compile("(" + NUMERALS + "{4})年(" + NUMERALS + "{1,2})月(" + NUMERALS + "{1,3})日");

  private static final String TIME = "(?:\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?";

  /**
   * A line that holds nothing but the day, and perhaps the time, at which the page was put up, in
   * brackets or behind a bullet: ( 2021-02-24), • 2022-01-12 10:26.
   */
  private static final Pattern STAMP =
      Pattern.compile(
          "[\\s•·◆■*\\[【（(]*(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4})"
              + TIME
              + "[\\s\\]】）)]*(?:星期[一二三四五六日天])?\\s*");

  /** （2015年1月8日） under a title: the day on which the document was made. */
  private static final Pattern BELOW_TITLE =
      Pattern.compile(
          "\\s*[（(]\\s*(?:"
              + "\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|"
              + (NUMERALS + "{4}年" + NUMERALS + "{1,2}月" + NUMERALS + "{1,3}日")
              + ")\\s*[）)]\\s*");

  private PrintedDate() {}

  /** Whether {@code line} is the stamp of the page's system. */
  static boolean isStamp(String line) {
    return STAMP.matcher(line).matches();
  }

  /** Whether {@code line} is a date in brackets as documents print it under their title. */
  static boolean isBelowTitle(String line) {
    return BELOW_TITLE.matcher(line).matches();
  }

  /** The first date in {@code words}. */
  public static Optional<LocalDate> find(String words) {
    return find(ARABIC, words)
        .or(() -> find(CHINESE, words))
        .or(() -> findDayFirst(words))
        .or(() -> find(COMPACT, words));
  }

  private static Optional<LocalDate> findDayFirst(String words) {
    Matcher matcher = DAY_FIRST.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int year = number(matcher.group(3));
    int first = number(matcher.group(1));
    int second = number(matcher.group(2));
    try {
      return Optional.of(
          second > MONTHS ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> find(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      try {
        return Optional.of(
            LocalDate.of(
                number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))));
      } catch (DateTimeException e) {
        continue; // no such day, such as 2023-13-45 inside an index number
      }
    }
    return Optional.empty();
  }

  private static int number(String words) {
    if (Character.isDigit(words.charAt(0))) {
      return Integer.parseInt(words);
    }
    OptionalLong value = ChineseNumerals.parse(words);
    return value.isPresent() ? (int) value.getAsLong() : 0;
  }
}
