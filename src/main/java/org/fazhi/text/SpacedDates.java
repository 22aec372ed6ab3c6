package org.fazhi.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Closes up dates whose digits stand apart (2 0 2 3 年 1 2 月 → 2023年 12月) and decimal fractions that
 * a line of print pulled apart (增长3. 5% → 增长3.5%).
 *
 * <p>Other digits that stand apart may be the columns of a table and stay.
 */
public final class SpacedDates implements CleaningStep {

  private static final Pattern YEAR = Pattern.compile("[12](?<![\\d.] ?.) ?[09] ?\\d ?\\d ?(?=年)");
  private static final Pattern MONTH =
      Pattern.compile("\\d(?<=年 ?.) ?\\d?(?<=0 ?\\d|1 ?[0-2]|年 ?\\d) ?(?=月)");
  private static final Pattern DAY =
      Pattern.compile("\\d(?<=月 ?.) ?\\d?(?<=[0-2] ?\\d|3 ?[01]|月 ?\\d) ?(?=日)");
  private static final Pattern FRACTION =
      Pattern.compile(
          "\\d(?<=\\p{IsHan}.)\\d{0,3}(?: \\.|\\. | \\. )\\d{1,2}(?= ?(?:[%‰％万亿]|个百分点))");

  @Override
  public MappedText apply(MappedText page) {
    return page.replace(YEAR, SpacedDates::closed)
        .replace(MONTH, SpacedDates::closed)
        .replace(DAY, SpacedDates::closed)
        .replace(FRACTION, SpacedDates::closed);
  }

  private static Optional<String> closed(MatchResult apart) {
    String words = apart.group();
    return words.indexOf(' ') < 0 ? Optional.empty() : Optional.of(words.replace(" ", ""));
  }
}
