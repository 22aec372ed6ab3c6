package org.fazhi.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Begins a line before a list number that is glued to the figure in front of it: 办结21件4.办理提案 →
 * 办结21件 and 4.办理提案 on the next line.
 *
 * <p>Only the number that continues the list is taken for one: after 1. and 2. in 共5项3.加强, but not
 * the 3 of an article or of 3.5万.
 */
public final class GluedListNumbers implements CleaningStep {

  private static final Pattern LIST_NUMBER =
      Pattern.compile("(?<![\\d.])(\\d{1,2})[.．、](?=\\p{IsHan})");
  private static final Pattern FIGURE =
      Pattern.compile("\\d(?:余|多)?(?:万|亿)?(?:人次|件次|场次|万元|亿元|[件个次项人家场名份条起宗户部期批处台辆元篇户%])\\z");
  private static final int LONGEST_FIGURE = 12;

  @Override
  public MappedText apply(MappedText page) {
    int[] last = {0};
    return page.replace(LIST_NUMBER, mark -> divided(page.text(), mark, last));
  }

  private static Optional<String> divided(String text, MatchResult mark, int[] last) {
    int number = Integer.parseInt(mark.group(1));
    boolean continues = number > 1 && number == last[0] + 1;
    last[0] = number;
    String before = text.substring(Math.max(0, mark.start() - LONGEST_FIGURE), mark.start());
    return continues && FIGURE.matcher(before).find()
        ? Optional.of("\n" + mark.group())
        : Optional.empty();
  }
}
