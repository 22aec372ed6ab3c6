package org.fazhi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Records where words are missing, and changes nothing: characters that could not be decoded
 * (U+FFFD, ??), private-use characters without a known meaning, and words that the publisher masked
 * (张**, ××局, （略）), so that no fact is read from what is left of them.
 *
 * <p>One asterisk between digits (7*24小时) and a sign of multiplication mask nothing.
 */
public final class LostText implements CleaningStep {

  private static final String UNDECODED = "[\\uFFFD\\uE000-\\uF8FF]+|\\?(?<=\\p{IsHan}.)\\?+";
  private static final String MASK =
      "\\*{2,}|\\*(?<=\\p{IsHan}.)(?=[\\p{IsHan}\\d，。、；])|\\*(?<=\\d.)(?=\\p{IsHan})"
          + "|[×╳]{2,}|[×╳](?<=\\p{IsHan}.)(?=[\\p{IsHan}，。、；])"
          + "|[XxＸ]{2,}(?=\\p{IsHan})|[（(]略[）)]|□+|某某";
  private static final Pattern GAP =
      Pattern.compile(
          "(?=[\\uFFFD\\uE000-\\uF8FF?*×╳XxＸ(（□某])(?:(" + UNDECODED + ")|" + MASK + ")");

  @Override
  public MappedText apply(MappedText page) {
    List<Repair> gaps = new ArrayList<>();
    Matcher gap = GAP.matcher(page.text());
    while (gap.find()) {
      TextSpan span = TextSpan.of(gap.start(), gap.end());
      gaps.add(
          gap.group(1) != null ? Repair.lost(span, gap.group()) : Repair.masked(span, gap.group()));
    }
    return page.repair(gaps);
  }
}
