package org.fazhi.fact;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.document.GivenProperties;
import org.fazhi.mention.Agency;
import org.fazhi.mention.DocumentNumber;
import org.fazhi.number.ChineseNumerals;
import org.fazhi.structure.MetadataField;
import org.fazhi.structure.PageMetadata;
import org.fazhi.structure.PrintedDate;
import org.fazhi.structure.ReportStructure;

/** Reads the properties of a report from its page. Immutable and thread-safe. */
public final class ReportPropertiesExtractor {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*年");
  private static final Pattern CHINESE_YEAR = Pattern.compile("([〇○零一二三四五六七八九]{4})年");
  private static final Pattern WORK_REPORT = Pattern.compile("(?:政府|管委会|管理委员会)工作(?:的)?报告");
  private static final Pattern WORK_SPEECH =
      Pattern.compile("我(?:谨)?代表[^，。]{2,24}(?:政府|管委会|管理委员会)[^。]{0,10}?(?:作|报告)[^。，]{0,4}工作");
  private static final Pattern RULE_OF_LAW =
      Pattern.compile("法治政府|依法行政|法治建设|依法治[国省市区县州]|法治政务|法治[\\p{IsHan}]{0,6}(?:报告|总结|情况)");
  private static final Pattern REVIEWED =
      Pattern.compile("((?:19|20)\\d{2})年[^。，]{0,24}?(?:回顾|总结|情况|成就|成绩)");
  private static final Pattern AHEAD =
      Pattern.compile("((?:19|20)\\d{2})年[^。，]{0,12}?(?:工作|任务|安排|打算|计划|目标|建议)");
  private static final Pattern YEAR_OF_NAME = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
  private static final int OPENING = 400;

  /**
   * The genre of the report, from its title and opening words.
   *
   * @param hint name of the document, asked where neither page nor text has a title
   */
  public ReportType type(ReportStructure report, String hint) {
    String title =
        report.title().or(() -> report.page().metadata().first(MetadataField.TITLE)).orElse(hint);
    String opening = opening(report);
    if (WORK_REPORT.matcher(title).find()) {
      return ReportType.GOVERNMENT_WORK;
    }
    if (RULE_OF_LAW.matcher(title).find()) {
      return ReportType.RULE_OF_LAW;
    }
    if (opening.contains("各位代表")
        || WORK_REPORT.matcher(opening).find()
        || WORK_SPEECH.matcher(opening).find()) {
      return ReportType.GOVERNMENT_WORK;
    }
    return RULE_OF_LAW.matcher(opening).find() ? ReportType.RULE_OF_LAW : ReportType.OTHER;
  }

  /**
   * The year reported on, empty when neither text nor page nor {@code hint} names any.
   *
   * @param hint name of the document, asked last
   */
  public Optional<Year> year(ReportStructure report, ReportType type, String hint) {
    if (type == ReportType.GOVERNMENT_WORK) {
      return headed(report, REVIEWED)
          .or(
              () ->
                  headed(report, AHEAD)
                      .or(() -> titleYear(report))
                      .or(() -> yearOfName(hint))
                      .or(() -> firstYear(report.text()))
                      .map(year -> year.minusYears(1)));
    }
    return titleYear(report)
        .or(
            () ->
                ReportingYear.weighed(
                    report, AnnouncedReport.find(report).map(AnnouncedReport::words)))
        .or(() -> yearOfName(hint));
  }

  /** The year in the title of a section that {@code wording} recognises: 2022年工作回顾. */
  private static Optional<Year> headed(ReportStructure report, Pattern wording) {
    return report.sections().stream()
        .flatMap(section -> section.title().stream())
        .map(wording::matcher)
        .filter(Matcher::find)
        .map(found -> Year.parse(found.group(1)))
        .findFirst();
  }

  private static Optional<Year> yearOfName(String name) {
    Matcher found = YEAR_OF_NAME.matcher(name);
    return found.find() ? Optional.of(Year.parse(found.group(1))) : Optional.empty();
  }

  /** All properties, once publisher, genre and year are known. */
  public ReportProperties extract(
      ReportStructure report, Agency publisher, ReportType type, Year year, GivenProperties given) {
    PageMetadata metadata = report.page().metadata();
    return new ReportProperties(
        type,
        report
            .title()
            .or(() -> metadata.first(MetadataField.TITLE))
            .or(
                () ->
                    AnnouncedReport.find(report)
                        .filter(AnnouncedReport::inBrackets)
                        .map(AnnouncedReport::words))
            .map(title -> title.replaceAll("\\s", "")),
        publisher,
        publisher.jurisdiction(),
        year,
        given.date().or(() -> issued(metadata)),
        report.page().signed().or(() -> date(metadata, MetadataField.SIGNED)),
        metadata
            .first(MetadataField.INDEX_NUMBER)
            .filter(v -> v.matches(".*\\d.*"))
            .map(v -> v.replaceAll("\\s", "")),
        metadata.all(MetadataField.DOCUMENT_NUMBER).stream()
            .flatMap(value -> DocumentNumber.parse(value).stream())
            .findFirst(),
        metadata.first(MetadataField.SIGNED_OFF_BY),
        given);
  }

  private static Optional<Year> titleYear(ReportStructure report) {
    return report
        .title()
        .flatMap(ReportingYear::inTitle)
        .or(
            () ->
                report
                    .page()
                    .metadata()
                    .first(MetadataField.TITLE)
                    .flatMap(ReportingYear::inTitle));
  }

  private static Optional<Year> firstYear(String words) {
    Matcher arabic = YEAR.matcher(words);
    if (arabic.find()) {
      return Optional.of(Year.parse(arabic.group(1)));
    }
    Matcher chinese = CHINESE_YEAR.matcher(words);
    return chinese.find()
        ? ChineseNumerals.parse(chinese.group(1)).stream()
            .mapToObj(v -> Year.of((int) v))
            .findFirst()
        : Optional.empty();
  }

  private static Optional<LocalDate> issued(PageMetadata metadata) {
    return date(metadata, MetadataField.ISSUED).or(() -> date(metadata, MetadataField.POSTED));
  }

  private static Optional<LocalDate> date(PageMetadata metadata, MetadataField field) {
    return metadata.all(field).stream().flatMap(v -> PrintedDate.find(v).stream()).findFirst();
  }

  private static String opening(ReportStructure report) {
    int begin = report.page().content().begin();
    return report.text().substring(begin, Math.min(report.text().length(), begin + OPENING));
  }
}
