package org.fazhi.fact;

import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that name a row or a column of a table, taken apart: 2023年罚没金额（万元） is 罚没金额, 万元, 2023.
 *
 * @param subject what is counted, without unit and year; may be empty
 * @param unit measure word with 万 or 亿; may be empty
 * @param year the year named
 * @param change whether the figures are changes against another time
 * @param target whether the figures are goals
 */
record TableLabel(
    String subject, String unit, Optional<Year> year, boolean change, boolean target) {

  private static final Pattern UNIT =
      Pattern.compile("[（(](?:单位[：:])?\\s*([万亿]?[\\p{IsHan}]{1,3}|[%％‰])\\s*[）)]$");
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(20\\d{2})年?度?(?:全年)?(?!\\d)|本年度?|当年");
  private static final Pattern CHANGE =
      Pattern.compile("同比(?:增长|增减|变化)?(?:率)?|(?:较|比)(?:上年|去年)(?:同期)?(?:增长|增减|变化)?|增长率|增幅|增速");
  private static final Pattern TARGET = Pattern.compile("目标|计划|预期");

  /** Says that something is counted and not what. */
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:总?数量?|总?件数|个数|次数|人数|数值|数据|数额|数目|合计|总计|小计|共计|总数|完成数?|完成情况|实际完成|指标值|情况|内容|备注|结果|目标值?|计划数?|预期值?){0,3}");

  private static final Pattern BRACKETED_UNIT_WORD =
      Pattern.compile("[件个项次人家条份场名户起元宗处所部篇期批吨亩公里万亿千百%‰分点位倍小时天日工作]+");

  /** Takes {@code words} apart. */
  static TableLabel of(String words) {
    String rest = words.replaceAll("\\s+", "");
    String unit = "";
    Matcher bracketed = UNIT.matcher(rest);
    if (bracketed.find() && BRACKETED_UNIT_WORD.matcher(bracketed.group(1)).matches()) {
      unit = bracketed.group(1).replace('％', '%');
      rest = rest.substring(0, bracketed.start());
    }
    Optional<Year> year = Optional.empty();
    Matcher named = YEAR.matcher(rest);
    if (named.find()) {
      year = Optional.ofNullable(named.group(1)).map(Year::parse);
      rest = named.replaceFirst("");
    }
    return new TableLabel(
        rest, unit, year, CHANGE.matcher(rest).find(), TARGET.matcher(rest).find());
  }

  /** This label, which stands above {@code below}, and that one as one. */
  TableLabel above(TableLabel below) {
    boolean alone = isGeneric() || subject.equals(below.subject);
    String words = below.isGeneric() && !alone ? "" : below.subject;
    return new TableLabel(
        alone ? words : subject + words,
        below.unit.isEmpty() ? unit : below.unit,
        below.year.or(() -> year),
        change || below.change,
        target || below.target);
  }

  private boolean isGeneric() {
    return GENERIC.matcher(subject).matches();
  }

  /**
   * What the cell of a row and a column counts; empty when neither says.
   *
   * @param share whether its figure is a percentage, so that a change is a rate of growth
   */
  static Optional<String> name(TableLabel row, TableLabel column, boolean share) {
    if (column.change()) {
      return row.isGeneric()
          ? Optional.empty()
          : Optional.of(row.subject() + (share ? "同比增长率" : "同比增长"));
    }
    if (row.isGeneric() && column.isGeneric()) {
      return Optional.empty();
    }
    if (column.isGeneric() || row.subject().contains(column.subject())) {
      return Optional.of(row.subject());
    }
    if (row.isGeneric() || column.subject().contains(row.subject())) {
      return Optional.of(column.subject());
    }
    return Optional.of(row.subject() + column.subject());
  }
}
