package org.fazhi.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.structure.ReportStructure;
import org.fazhi.text.TextSpan;

/**
 * The report as its front matter announces it: 现将《普洱市林业和草原局2024年度…报告》予以公布, 现将市医保局2021年…情况报告如下.
 *
 * @param words the announced title, without brackets
 * @param span where they stand in the clean text
 * @param inBrackets whether the title stands in 《》
 */
record AnnouncedReport(String words, TextSpan span, boolean inBrackets) {

  private static final int FRONT_MATTER = 600;

  private static final Pattern ANNOUNCEMENT =
      Pattern.compile(
          "(?:现|特|兹)(?:将|就|把)(?:《(?<title>[^《》]{4,80})》|(?<words>[^，。；：《》\\n]{2,70}?(?:报告|总结|情况|工作)))"
              + "[^，。；：《》\\n]{0,14}?(?:公布|公开|公示|发布|报告|汇报|报送|总结|印发|如下)");
  private static final Pattern OF_REPORT = Pattern.compile("法治|依法|普法|工作|政府");

  /** The announcement in the first words of {@code report}, if it has one. */
  static Optional<AnnouncedReport> find(ReportStructure report) {
    int begin = report.page().content().begin();
    int end = Math.min(report.page().content().end(), begin + FRONT_MATTER);
    Matcher found = ANNOUNCEMENT.matcher(report.text()).region(begin, end);
    while (found.find()) {
      boolean bracketed = found.group("title") != null;
      String group = bracketed ? "title" : "words";
      String words = found.group(group);
      if (OF_REPORT.matcher(words).find()) {
        TextSpan span = TextSpan.of(found.start(group), found.end(group));
        return Optional.of(new AnnouncedReport(words, span, bracketed));
      }
    }
    return Optional.empty();
  }
}
