package org.fazhi.graph;

import java.util.regex.Pattern;

/**
 * One spelling for all spellings of a title: 《法治政府建设实施纲要(2021—2025)》 and 法治政府建设实施纲要（2021-2025年）
 * become the same words. Marks that say the text is another one (试行, 修订, 草案) stay.
 */
final class CanonicalTitle {

  private static final Pattern INNER_BRACKETS = Pattern.compile("[《》〈〉<>＜＞]");
  private static final Pattern BLANKS = Pattern.compile("(?<![A-Za-z])\\s+|\\s+(?![A-Za-z])");
  private static final Pattern QUOTES = Pattern.compile("[“”\"＂‘’'「」『』]");
  private static final Pattern YEARS =
      Pattern.compile("(\\d{4})年?\\s*(?:[-‐‑–—－―─~～]{1,2}|至)\\s*(\\d{4})年?");
  private static final Pattern CHINESE_YEAR = Pattern.compile("二[〇○零0][〇○零0-9一二三四五六七八九]{2}年");
  private static final Pattern YEAR_OF_WORK = Pattern.compile("(\\d{4}年)度");

  /** What usage puts in quotation marks: “十四五”, “八五”普法, “三重一大”. */
  private static final Pattern QUOTED_BY_USAGE =
      Pattern.compile(
          "十[一二三四五六]五|[五六七八九]五(?=普法|法治|规划)|三重一大|放管服|双随机、?一公开|互联网\\+|信易\\+|法律明白人|双公示|双减|三农");

  private CanonicalTitle() {}

  /** The canonical spelling of {@code title}, given with or without 《》. */
  static String of(String title) {
    String words = INNER_BRACKETS.matcher(fullWidthMarks(title)).replaceAll("");
    words = QUOTES.matcher(BLANKS.matcher(words.strip()).replaceAll("")).replaceAll("");
    words = CHINESE_YEAR.matcher(words).replaceAll(year -> digits(year.group()));
    words = YEARS.matcher(words).replaceAll("$1-$2年");
    words = YEAR_OF_WORK.matcher(words).replaceAll("$1");
    return QUOTED_BY_USAGE.matcher(words).replaceAll("“$0”");
  }

  private static String fullWidthMarks(String title) {
    StringBuilder words = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      words.append(mark(title.charAt(i)));
    }
    return words.toString();
  }

  private static char mark(char c) {
    return switch (c) {
      case '(', '[', '［', '【', '〖' -> '（';
      case ')', ']', '］', '】', '〗' -> '）';
      case ',' -> '，';
      case ':' -> '：';
      case ';' -> '；';
      case '•', '・', '‧' -> '·';
      case '　' -> ' ';
      // Full-width digits and letters.
      default -> c >= '！' && c <= '～' && Character.isLetterOrDigit(c) ? (char) (c - 0xFEE0) : c;
    };
  }

  private static String digits(String year) {
    StringBuilder digits = new StringBuilder();
    for (char c : year.toCharArray()) {
      int value = "〇一二三四五六七八九".indexOf(c);
      digits.append("○零".indexOf(c) >= 0 ? '0' : value >= 0 ? (char) ('0' + value) : c);
    }
    return digits.toString();
  }
}
