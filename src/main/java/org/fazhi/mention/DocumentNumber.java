package org.fazhi.mention;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers of documents (发文字号) in every bracket style and writes them with 〔〕. */
public final class DocumentNumber {

  /** A number as pages print it; groups are issuer, year and serial. */
  public static final Pattern PATTERN =
      Pattern.compile(
          "((?:[\\p{IsHan}]{1,14}?|[\\p{IsHan}A-Za-z]{1,14}))\\s*[〔\\[【（(〈<﹝]\\s*((?:19|20)\\d{2})\\s*年?[〕\\]】）)〉>﹞]\\s*第?\\s*(\\d{1,5})\\s*号");

  private static final Pattern LEADING = Pattern.compile("^(?:文件|文号|见|详见|即)[:：]?");

  private DocumentNumber() {}

  /** The number that {@code words} print: 诸政办发[2023]5号 → 诸政办发〔2023〕5号. */
  public static Optional<String> parse(String words) {
    Matcher matcher = PATTERN.matcher(words.replaceAll("\\s", ""));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String issuer = LEADING.matcher(matcher.group(1)).replaceFirst("");
    return Optional.of(
        issuer + "〔" + matcher.group(2) + "〕" + Integer.parseInt(matcher.group(3)) + "号");
  }
}
