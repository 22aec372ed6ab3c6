package org.fazhi.fact.indicator;

import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.fact.YearPart;

/**
 * Tells the year that a figure holds for: 2021 in a report on 2022 for 2021年，办理案件30件.
 *
 * <p>A year governs what follows it in its sentence until another one does. It does so at the begin
 * of a clause (2021年，…；截至2021年底) or right before the number (应诉案件2021年30件), and not as the
 * yardstick of a comparison (较2021年增长3%), as part of a title or of a name (2021年工作要点). What has
 * been counted since a year (2019年以来) holds for the report's own. Immutable and thread-safe.
 */
final class PeriodReader {

  private static final Pattern TITLE = Pattern.compile("《[^《》]*》|“[^“”]*”");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<compared>较|比|与|同|和|是|相比|相较|相对|相当于|对比|[高低优多少快慢]于|超过?|参照|根据|按照?|依据|执行)?"
              + "(?<lead>截至|截止到?|到|至|在|于|由|从|自)?"
              + "(?:(?:(?:19|20)\\d{2}年?(?:至|到|—|-|－|~)+)?(?<year>(?:19|20)\\d{2})年度?"
              + "|(?<last>去年|上年度?|上一年度?)|(?<own>今年|本年度?|当年|全年|年内))"
              + "(?<since>以来|起|开始|至今|之后|后)?");
  private static final Pattern RIGHT_BEFORE =
      Pattern.compile("(?:底|末|初|全年|同期)*(?:，|的|为|是|共计?|约|近|达到?|有|分别|增至|减至|降至|升至|提高到)*");
  private static final Pattern MODIFIED =
      Pattern.compile("^(?:普法|法治|行政|政务|政府|重点|重大|立法|执法|工作|计划|版|级|制定|印发|发布|颁布)");
  private static final Pattern ADVERBIAL = Pattern.compile("^(?:底|末|，|我|本|全|共|累计|实现|完成)");
  private static final Pattern OPENS_CLAUSE =
      Pattern.compile("(?:^|[，。；：、（\\n])(?:力争|争取|确保|计划|预计|拟|其中)?$");
  private static final Pattern PART =
      Pattern.compile(
          "(?<compared>较|比|与|同|和|每|前)?(?:第?(?<quarter>[一二三四1-4])季度(?!末)|(?<half>[上下])半年|(?<all>全年|年内|今年以来))");
  private static final Pattern SUBJECT_BEFORE =
      Pattern.compile(
          "(?:^|[，。；：、（\\n])(?:其中|(?:19|20)\\d{2}年|[\\u4e00-\\u9fa5]{0,10}[局厅委办院府市县区省])?$");
  private static final String QUARTERS = "一二三四";
  private static final int FARTHEST_TARGET = 30;

  private final Year reported;

  /**
   * @param reported the year of the report
   */
  PeriodReader(Year reported) {
    this.reported = reported;
  }

  /**
   * The year of a figure.
   *
   * @param before the words of its sentence before the number
   * @param starts whether the figure is where a change starts: 由2020年的16件
   * @param target whether it is a goal, for which only a year to come can be meant
   */
  Year read(String before, boolean starts, boolean target) {
    String words =
        TITLE.matcher(before).replaceAll(it -> "《" + "□".repeat(it.group().length() - 1));
    Year governing = target ? reported.plusYears(1) : reported;
    Matcher found = YEAR.matcher(words);
    while (found.find()) {
      if (governs(words, found, starts)) {
        Year year = year(found);
        governing = target && !isAhead(year) ? governing : year;
      }
    }
    return governing;
  }

  /**
   * The part of its year that a figure holds for; empty for the whole of it.
   *
   * @param before the words of its sentence before the number
   */
  Optional<YearPart> part(String before) {
    String words = TITLE.matcher(before).replaceAll("");
    Optional<YearPart> governing = Optional.empty();
    Matcher found = PART.matcher(words);
    while (found.find()) {
      boolean governs =
          found.group("compared") == null
              && (RIGHT_BEFORE.matcher(words.substring(found.end())).matches()
                  || (SUBJECT_BEFORE.matcher(words.substring(0, found.start())).find()
                      && !MODIFIED.matcher(words.substring(found.end())).find()));
      governing = governs ? partOf(found) : governing;
    }
    return governing;
  }

  private static Optional<YearPart> partOf(Matcher found) {
    if (found.group("all") != null) {
      return Optional.empty();
    }
    if (found.group("half") != null) {
      return Optional.of(
          found.group("half").equals("上") ? YearPart.FIRST_HALF : YearPart.SECOND_HALF);
    }
    String quarter = found.group("quarter");
    int number =
        Character.isDigit(quarter.charAt(0))
            ? Integer.parseInt(quarter)
            : QUARTERS.indexOf(quarter) + 1;
    return Optional.of(YearPart.values()[YearPart.FIRST_QUARTER.ordinal() + number - 1]);
  }

  private boolean isAhead(Year year) {
    return year.isAfter(reported) && year.isBefore(reported.plusYears(FARTHEST_TARGET));
  }

  private Year year(Matcher found) {
    if (found.group("since") != null || found.group("own") != null) {
      return reported;
    }
    return found.group("last") != null
        ? reported.minusYears(1)
        : Year.of(Integer.parseInt(found.group("year")));
  }

  private static boolean governs(String words, Matcher found, boolean starts) {
    String after = words.substring(found.end());
    if (found.group("compared") != null) {
      return false;
    }
    if (RIGHT_BEFORE.matcher(after).matches()) {
      boolean startOfChange = "由从自".contains(String.valueOf(found.group("lead")));
      return !startOfChange || starts;
    }
    return OPENS_CLAUSE.matcher(words.substring(0, found.start())).find()
        && (found.group("last") == null
            ? !MODIFIED.matcher(after).find()
            : ADVERBIAL.matcher(after).find());
  }
}
