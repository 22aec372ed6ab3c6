package org.fazhi.mention;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers of documents (发文字号) in every bracket style and writes them with 〔〕. */
public final class DocumentNumber {

  /** A number as pages print it; groups are issuer, year and serial. */
  public static final Pattern PATTERN =
      Pattern.compile(
          "((?:[\\p{IsHan}]{1,14}?|[\\p{IsHan}A-Za-z]{1,14}))\\s*[〔\\[【（(〈<﹝?？]\\s*((?:19|20)\\d{2})\\s*年?[〕\\]】）)〉>﹞?？]\\s*第?\\s*(\\d{1,5})\\s*号");

  private static final Pattern ORDER =
      Pattern.compile("\\p{IsHan}{1,10}(?:令(?:\\d{4}年)?第?\\d{1,4}号|第\\d{1,4}号令)");

  /** 〔2018〕3号, as some pages print a number behind a title. */
  private static final Pattern WITHOUT_ISSUER =
      Pattern.compile("[〔\\[【（(〈]((?:19|20)\\d{2})年?[〕\\]】）)〉]第?(\\d{1,5})号");

  private static final Pattern LEADING = Pattern.compile("^(?:文件|文号|见|详见|即)[:：]?");

  private DocumentNumber() {}

  /**
   * The number that {@code words} print: 诸政办发[2023]5号 → 诸政办发〔2023〕5号. Orders, whose numbers run on
   * over the years, are kept as printed: 市政府令第289号.
   */
  public static Optional<String> parse(String words) {
    String compact = words.replaceAll("\\s", "");
    Matcher matcher = PATTERN.matcher(compact);
    if (!matcher.find()) {
      Matcher bare = WITHOUT_ISSUER.matcher(compact);
      if (bare.matches()) {
        return Optional.of("〔" + bare.group(1) + "〕" + Integer.parseInt(bare.group(2)) + "号");
      }
      return ORDER.matcher(compact).results().findFirst().map(MatchResult::group);
    }
    String issuer = LEADING.matcher(matcher.group(1)).replaceFirst("");
    return Optional.of(
        issuer + "〔" + matcher.group(2) + "〕" + Integer.parseInt(matcher.group(3)) + "号");
  }
}
