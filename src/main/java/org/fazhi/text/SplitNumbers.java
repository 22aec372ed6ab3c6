package org.fazhi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Closes up numbers that a blank tears apart (投资4 80万元 → 投资480万元) on pages where blanks tear words
 * apart too, and records it, since two numbers may have stood there.
 *
 * <p>Numbers count only inside prose: behind a Chinese character and before a unit. Years and the
 * numbers of dates stay, and so do pages without such blanks.
 */
public final class SplitNumbers implements CleaningStep {

  private static final int FEWEST_TORN_WORDS = 5;
  private static final Pattern TORN_WORD = Pattern.compile("(?<=\\p{IsHan}{2}) (?=\\p{IsHan}{2})");
  private static final Pattern TORN_NUMBER =
      Pattern.compile(
          "(?<=[\\p{IsHan}、，：；（“])(?!(?:19|20)\\d\\d )\\d{1,6} (?!(?:19|20)\\d\\d年)\\d{1,6}(?:\\.\\d{1,2})?"
              + "(?= ?[%‰％万亿余多元件次人家个项起份名场期条部户本支批处宗亩吨公克台套所篇册])");

  @Override
  public MappedText apply(MappedText page) {
    if (TORN_WORD.matcher(page.text()).results().count() < FEWEST_TORN_WORDS) {
      return page;
    }
    List<Repair> repairs = new ArrayList<>();
    Matcher torn = TORN_NUMBER.matcher(page.text());
    while (torn.find()) {
      TextSpan span = TextSpan.of(torn.start(), torn.end());
      repairs.add(Repair.restored(span, torn.group(), torn.group().replace(" ", "")));
    }
    return page.repair(repairs);
  }
}
