package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlignedColumnsTest {

  private final AlignedColumns step = new AlignedColumns();

  @Test
  void rulesATableThatBlanksSetInColumns() {
    assertThat(ruled("如下：\n\n领域  立案数（件）\t罚款（万元）\n大气  38  312.6\n水\u3000\u300027  45.9\n\n二、问题\n"))
        .isEqualTo("如下：\n| 领域 | 立案数（件） | 罚款（万元） |\n| 大气 | 38 | 312.6 |\n| 水 | 27 | 45.9 |\n二、问题\n");
  }

  @Test
  void leavesLinesWithWideBlanksAlone() {
    for (String page :
        new String[] {
          "发布时间：2024-01-22  来源：某局\n字号：大  中  小\n打印  关闭\n",
          "某局  2022\n某局  2023\n",
          "一、工作  1\n二、问题  2\n三、计划\n",
          "项目  数量  金额\n检查  38\n处罚  27  45\n"
        }) {
      assertThat(ruled(page)).isEqualTo(page);
    }
  }

  @Test
  void mapsACellToItsPlaceInThePage() {
    String page = "表\n领域  件数\n大气  38\n水  27\n";
    MappedText ruled = step.apply(MappedText.of(page));
    assertThat(ruled.map().toSource(ruled.text().indexOf("27"))).isEqualTo(page.indexOf("27"));
  }

  private String ruled(String page) {
    return step.apply(MappedText.of(page)).text();
  }
}
