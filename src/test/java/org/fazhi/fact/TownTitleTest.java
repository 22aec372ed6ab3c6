package org.fazhi.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TownTitleTest {

  @ParameterizedTest
  @CsvSource({
    "金龙街道2022年法治政府建设情况报告, 金龙街道",
    "鲤城区人民政府金龙街道办事处关于2022年度法治政府建设情况的报告, 金龙街道",
    "祥城镇人民政府2023年法治政府建设年度报告, 祥城镇",
    "祥云县祥城镇2023年法治政府建设年度报告, 祥城镇",
    "新市街道办事处2023年法治政府建设年度报告, 新市街道"
  })
  void findsTheTownThatReports(String title, String town) {
    assertThat(TownTitle.inTitle(title)).as(title).hasValue(town);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "祥云县2023年法治政府建设年度报告",
        "各乡镇2023年法治政府建设情况",
        "乡镇2023年法治政府建设情况",
        "住房和城乡建设局2023年法治政府建设年度报告"
      })
  void findsNoneInOtherTitles(String title) {
    assertThat(TownTitle.inTitle(title)).as(title).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'2023年，在区委的领导下，金龙街道认真落实各项任务', 金龙街道", "'2023年，金龙街道办事处坚持依法行政', 金龙街道"})
  void findsTheTownThatIsTheSubjectOfTheOpening(String opening, String town) {
    assertThat(TownTitle.inOpening(opening)).as(opening).hasValue(town);
  }
}
