package org.fazhi.fact;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.number.ChineseNumerals;
import org.fazhi.structure.MetadataField;
import org.fazhi.structure.PageMetadata;
import org.fazhi.structure.PrintedDate;
import org.fazhi.structure.ReportStructure;

/**
 * Finds the year that a report is about: the one that its title gives, else the one for which most
 * speaks of what it says of deeds, of plans and of its own date. Stateless and thread-safe.
 */
final class ReportingYear {

  private static final String DIGITS = "(?<!\\d|[-—－–~至到])((?:19|20)\\d{2})";

  /** A year that is none of a period of several (2021—2025年) and none of a day (2021年3月). */
  private static final Pattern YEAR =
      Pattern.compile(DIGITS + "\\s*年(?!\\d{1,2}月|[-—－–~至到]|以前|之前|以来|底前)度?");

  private static final Pattern CHINESE_YEAR =
      Pattern.compile("([〇○零一二三四五六七八九]{4})年(?![一二三四五六七八九十]{1,2}月)");

  /** A title may stand for a stretch of time: 2022年1月至12月, 2022-2023学年. */
  private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*年");

  private static final Pattern TITLE_IN_TEXT =
      Pattern.compile("《[^《》]*》|[（(][^（()）]*〔[^（()）]*[）)]");

  /** 2021年法治政府建设情况报告: the year right before what is reported. */
  private static final Pattern REPORTED =
      Pattern.compile(
          DIGITS + "\\s*年度?[^，。；：《》\\n]{0,20}?(?:法治|依法|普法)[^，。；：《》\\n]{0,24}?(?:情况|报告|总结|汇报)");

  private static final Pattern NEXT =
      Pattern.compile(
          DIGITS
              + "\\s*年度?[^，。；：《》\\n]{0,12}?(?:工作)?(?:计划|打算|安排|思路|设想|展望|重点)|(?:下一步|明年|来年)[^。\\n]{0,6}?[（(]?"
              + DIGITS
              + "年");
  private static final Pattern AHEAD =
      Pattern.compile(
          DIGITS + "\\s*年[，,]?(?:我[局委办院市区县镇乡])?将(?:继续|进一步|深入|持续|着力|重点|坚持|认真|围绕|从|以|按照|紧)");
  private static final Pattern SINCE = Pattern.compile(DIGITS + "\\s*年以来");
  private static final Pattern BEGINS =
      Pattern.compile("(?:^|[。；\\n]|[一二三四五六七八九十]、)\\s*" + DIGITS + "\\s*年(?!\\d{1,2}月\\d|[-—至])");
  private static final Pattern PERIOD =
      Pattern.compile(DIGITS + "\\s*年1月(?:1日)?(?:至|到|—|-|－)(?:\\1年)?1[0-2]月");

  private static final int REPORTED_WEIGHT = 40;
  private static final int PERIOD_WEIGHT = 12;
  private static final int DATE_WEIGHT = 9;
  private static final int PLAN_WEIGHT = 9;
  private static final int SINCE_WEIGHT = 4;
  private static final int BEGIN_WEIGHT = 2;
  private static final int MENTION_WEIGHT = 1;

  private ReportingYear() {}

  /** The year that {@code title} gives, which may stand in numerals of either script. */
  static Optional<Year> inTitle(String title) {
    String words = TITLE_IN_TEXT.matcher(title).replaceAll("");
    return first(YEAR, words.isBlank() ? title : words)
        .or(() -> chinese(title))
        .or(() -> first(YEAR, title))
        .or(() -> first(ANY_YEAR, words));
  }

  /** The year for which most speaks in a report without a year in its title. */
  static Optional<Year> weighed(ReportStructure report, Optional<String> announced) {
    Map<Integer, Integer> weights = new TreeMap<>(Comparator.reverseOrder());
    String text = report.text();
    String outside = TITLE_IN_TEXT.matcher(text).replaceAll("《》");
    announced
        .flatMap(ReportingYear::inTitle)
        .ifPresent(year -> add(weights, year.getValue(), REPORTED_WEIGHT));
    count(REPORTED, opening(outside), weights, REPORTED_WEIGHT, 0);
    count(PERIOD, outside, weights, PERIOD_WEIGHT, 0);
    count(NEXT, outside, weights, PLAN_WEIGHT, -1);
    count(AHEAD, outside, weights, PLAN_WEIGHT, -1);
    count(SINCE, outside, weights, SINCE_WEIGHT, 0);
    count(BEGINS, outside, weights, BEGIN_WEIGHT, 0);
    count(YEAR, outside, weights, MENTION_WEIGHT, 0);
    if (weights.isEmpty()) {
      chinese(outside).ifPresent(year -> add(weights, year.getValue(), MENTION_WEIGHT));
    }
    date(report).ifPresent(date -> add(weights, yearOf(date), DATE_WEIGHT));
    return weights.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .map(e -> Year.of(e.getKey()));
  }

  /** The day of the report: under the text, else as the page prints it. */
  static Optional<LocalDate> date(ReportStructure report) {
    PageMetadata metadata = report.page().metadata();
    return report
        .page()
        .signed()
        .or(() -> first(metadata, MetadataField.SIGNED))
        .or(() -> first(metadata, MetadataField.ISSUED))
        .or(() -> first(metadata, MetadataField.POSTED));
  }

  private static Optional<LocalDate> first(PageMetadata metadata, MetadataField field) {
    return metadata.all(field).stream().flatMap(v -> PrintedDate.find(v).stream()).findFirst();
  }

  /**
   * A report of the first months of a year is about the year before, one of its last months about
   * the year itself.
   */
  private static int yearOf(LocalDate date) {
    return date.getMonthValue() >= 11 ? date.getYear() : date.getYear() - 1;
  }

  private static String opening(String text) {
    return text.substring(0, Math.min(text.length(), 600));
  }

  private static void count(
      Pattern wording, String text, Map<Integer, Integer> weights, int weight, int shift) {
    Matcher matcher = wording.matcher(text);
    while (matcher.find()) {
      String year = matcher.group(1);
      for (int group = 2; year == null && group <= matcher.groupCount(); group++) {
        year = matcher.group(group);
      }
      if (year != null) {
        add(weights, Integer.parseInt(year) + shift, weight);
        if (shift != 0) {
          // The year of a plan is named, but not as the one reported on.
          add(weights, Integer.parseInt(year), -MENTION_WEIGHT);
        }
      }
    }
  }

  private static void add(Map<Integer, Integer> weights, int year, int weight) {
    weights.merge(year, weight, Integer::sum);
  }

  private static Optional<Year> first(Pattern pattern, String words) {
    Matcher found = pattern.matcher(words);
    return found.find() ? Optional.of(Year.parse(found.group(1))) : Optional.empty();
  }

  private static Optional<Year> chinese(String words) {
    Matcher found = CHINESE_YEAR.matcher(words);
    return found.find()
        ? ChineseNumerals.parse(found.group(1)).stream().mapToObj(v -> Year.of((int) v)).findFirst()
        : Optional.empty();
  }
}
