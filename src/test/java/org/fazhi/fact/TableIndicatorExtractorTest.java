package org.fazhi.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.fazhi.mention.Agency;
import org.fazhi.structure.ReportStructure;
import org.fazhi.structure.StructureParser;
import org.fazhi.text.MappedText;
import org.junit.jupiter.api.Test;

class TableIndicatorExtractorTest {

  private static final Agency AGENCY = new Agency("城关区财政局", Optional.empty(), "finance");

  private final StructureParser parser = StructureParser.standard();
  private final TableIndicatorExtractor extractor = TableIndicatorExtractor.standard();

  private List<String> figures(String table) {
    ReportStructure report =
        parser.parse(
            MappedText.of(
                "城关区财政局2023年法治政府建设年度报告\n一、主要举措\n（一）规范执法。全年执法情况见下表，并已向社会公开，接受监督。\n"
                    + table
                    + "\n二、下一步打算\n（一）继续加强执法监督工作，严格规范公正文明执法，提高队伍素质。\n"));
    return extractor.extract(report, AGENCY, Optional.empty(), Year.of(2023)).stream()
        .map(TableIndicatorExtractorTest::describe)
        .toList();
  }

  private static String describe(IndicatorObservation figure) {
    return figure.indicator()
        + " "
        + figure.value().toPlainString()
        + figure.unit()
        + (figure.period().getValue() == 2023 ? "" : " " + figure.period())
        + (figure.change() == Change.NONE ? "" : " " + figure.change().id())
        + (figure.bound() == Bound.EXACT ? "" : " " + figure.bound().id())
        + (figure.target() ? " target" : "");
  }

  @Test
  void rowAndColumnNameTheFigure() {
    assertThat(
            figures(
                """
                | 序号 | 事项 | 数量（件） | 罚没金额（万元） |
                | 1 | 行政处罚 | 35 | 62.7 |
                | 2 | 行政许可 | 1,286 | — |
                """))
        .containsExactly("行政处罚 35件", "行政处罚罚没金额 627000元", "行政许可 1286件");
  }

  @Test
  void cellsThatSpanRowsAndColumnsNameAllTheyCover() {
    assertThat(
            figures(
                """
                | 类别 | 方式 | 办理（件） | |
                | | | 受理 | 办结 |
                | 行政复议 | 网上 | 3件 | 2件 |
                | | 窗口 | 5件 | 4件 |
                """))
        .containsExactly(
            "行政复议网上办理受理 3件", "行政复议网上办理办结 2件", "行政复议窗口办理受理 5件", "行政复议窗口办理办结 4件");
  }

  @Test
  void theLineAboveMayGiveTheUnit() {
    assertThat(figures("执法情况表（单位：件）\n| 事项 | 数量 |\n| 行政处罚 | 35 |\n| 行政强制 | 0 |"))
        .containsExactly("行政处罚 35件", "行政强制 0件");
  }

  @Test
  void columnsOfYearsAndChangesAreThat() {
    assertThat(
            figures(
                """
                | 指标 | 2022年 | 2023年 | 同比增长（%） | 2023年目标 |
                | 办结案件（件） | 20 | 25 | 25 | 30 |
                | 按时办结率（%） | 98 | 99.5 | 1.5 | 99 |
                | 信访（件） | 9 | 6 | -33.3 | 8 |
                """))
        .contains("办结案件 20件 2022", "办结案件 25件", "办结案件同比增长率 25% increase", "办结案件 30件 target")
        .contains("按时办结率 98% 2022", "按时办结率 99.5%", "信访同比增长率 33.3% decrease");
  }

  @Test
  void aTableWithoutHeadIsReadInPairs() {
    assertThat(figures("| 受理申请 | 12件 | 办结 | 11件 |\n| 公开信息 | 200余条 | 咨询 | 30人次 |"))
        .containsExactly("受理申请 12件", "办结 11件", "公开信息 200条 atLeast", "咨询 30人次");
  }

  @Test
  void numbersWithoutUnitOrNameAreNoFigures() {
    assertThat(figures("| 事项 | 数量 |\n| 行政处罚 | 35 |\n| 行政强制 | 4 |")).isEmpty();
    assertThat(figures("| 数量（件） | 数量（件） |\n| 合计 | 35 |\n| 总计 | 35 |")).isEmpty();
    assertThat(figures("| 姓名 | 电话 |\n| 样例一 | 8500000 |\n| 样例二 | 8500001 |")).isEmpty();
    assertThat(figures("| 文件 | 日期 |\n| 办法 | 2023年5月 |\n| 规定 | 2023-06-01 |")).isEmpty();
  }

  @Test
  void theQuoteLeadsFromTheLabelToTheNumber() {
    ReportStructure report =
        parser.parse(
            MappedText.of(
                "城关区财政局2023年法治政府建设年度报告\n一、主要举措\n全年执法情况见下表，并已向社会公开，接受监督，反映良好，没有投诉。\n"
                    + "| 事项 | 数量（件） |\n| 行政处罚 | 35 |\n"));
    assertThat(extractor.extract(report, AGENCY, Optional.empty(), Year.of(2023)))
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.evidence().quote()).isEqualTo("行政处罚| 35");
              assertThat(figure.evidence().span().in(report.text())).isEqualTo("行政处罚| 35");
            });
  }
}
