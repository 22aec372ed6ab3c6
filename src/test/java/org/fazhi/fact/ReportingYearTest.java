package org.fazhi.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Optional;
import org.fazhi.structure.ReportStructure;
import org.fazhi.structure.StructureParser;
import org.fazhi.text.MappedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year reported on; ¶ is a line end. */
class ReportingYearTest {

  private static final String REST = "我局组织干部学法用法，规范执法行为，化解矛盾纠纷，推进政务公开，各项工作取得新的进展。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "某局2023年度法治政府建设情况报告 > 2023",
        "某局二〇二二年依法行政工作总结 > 2022",
        "某局2021年度法治政府建设情况和2022年工作打算的报告 > 2021",
        "某局关于落实《实施纲要（2021—2025年）》的2022年情况报告 > 2022",
        "某局关于《2024年工作要点》落实情况的报告 > 2024",
      })
  void readsTheYearOfATitle(String title, int year) {
    assertThat(ReportingYear.inTitle(title)).as(title).contains(Year.of(year));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        // A period of several years and the days of notices are not the year.
        "根据《法治政府建设实施纲要（2021—2025年）》和2022年3月的通知，现将本局2021年法治政府建设情况报告如下。 > 2021",
        "按照2020—2025年规划，2023年以来本局依法行政。 > 2023",
        // The year before is a comparison.
        "2017年考评排名第三。2018年以来依法行政。¶三、2019年工作计划¶继续依法行政。 > 2018",
        "2021年本局被评为先进。¶今年办理案件5件。¶下一步，2023年将继续依法行政。¶2022年12月5日 > 2022",
        "自2015年机构成立后依法行政。¶一年来办理案件5件。¶2023年1月12日 > 2022",
        "2019年1月1日至12月31日，本局办理案件5件，2018年办理4件，2018年罚没2万元。 > 2019",
      })
  void weighsWhatSpeaksForAYear(String page, int year) {
    assertThat(ReportingYear.weighed(read(page), Optional.empty()))
        .as(page)
        .contains(Year.of(year));
  }

  private static ReportStructure read(String page) {
    String[] lines = page.split("¶", 2);
    String text = lines[0] + "\n" + REST + "\n" + (lines.length > 1 ? lines[1] : "");
    return StructureParser.standard().parse(MappedText.of(text.replace("¶", "\n")));
  }
}
