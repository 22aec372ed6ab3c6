package org.fazhi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import org.fazhi.fact.Bound;
import org.fazhi.fact.Change;
import org.fazhi.fact.IndicatorObservation;
import org.fazhi.pipeline.LexiconReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorIdentifierTest {

  private static final LexiconReference REFERENCE = LexiconReference.load();

  private final IndicatorIdentifier identifier =
      new IndicatorIdentifier(REFERENCE.region("330112").map(region -> region), REFERENCE);

  @ParameterizedTest(name = "{0} and {1} in {2}")
  @CsvSource({
    "行政诉讼案件, 作为被告的行政诉讼案件, 件",
    "行政诉讼案件, 行政应诉案件数, 起",
    "行政处罚案件, 全区行政处罚案件总数, 件",
    "行政处罚案件, 临安区行政处罚案件, 件",
    "信访件, 群众信访事项, 件",
    "主动公开政府信息, 全年主动公开各类政府信息, 条",
    "依申请公开, 政府信息公开申请, 件",
    "人大代表建议, 人大建议, 件",
    "政协提案, 政协委员提案, 件",
    "持证执法人员, 取得执法证的人员, 人",
    "负责人出庭应诉率, 行政机关负责人出庭应诉率, %",
    "“双随机、一公开”抽查, 双随机一公开抽查, 次",
    "省重点实验室, 省级重点实验室, 家",
    "技术合同成交额, 全市技术合同成交额, 元",
    "“一件事一次办”事项, \"一件事一次办\"事项, 件"
  })
  void oneFigureUnderTwoNamesIsOne(String one, String other, String unit) {
    assertThat(usual(one, unit, "")).isEqualTo(usual(other, unit, ""));
  }

  @ParameterizedTest(name = "{0} and {1} in {2}")
  @CsvSource({
    "合法性审核的合同, 合法性审核的规范性文件, 件",
    "被申请人的行政复议案件, 行政诉讼案件, 件",
    "作为被申请人的行政复议案件, 行政复议案件, 件",
    "废止的规范性文件, 清理的规范性文件, 件",
    "信访件办结率, 信访件及时受理率, %",
    "人大代表建议, 人大代表建议和政协提案, 件",
    "政协提案满意率, 人大代表建议满意率, %",
    "省级重点实验室, 市级重点实验室, 家",
    "全市法治政府建设考核排名, 全省法治政府建设考核排名, 位",
    "行政执法人员, 持证执法人员, 人",
    "宣传资料, 普法资料, 份",
    "审结的行政复议案件, 行政复议案件, 件"
  })
  void differentFiguresStayApart(String one, String other, String unit) {
    assertThat(usual(one, unit, "")).isNotEqualTo(usual(other, unit, ""));
  }

  @Test
  void theVerbTellsTheFigureWhereItIsStatedApart() {
    assertThat(usual("规范性文件", "件", "废止")).isEqualTo("废止的规范性文件");
    assertThat(usual("行政规范性文件", "件", "制定")).isEqualTo("制定的规范性文件");
    assertThat(usual("行政复议案件", "件", "办结")).isEqualTo("行政复议案件");
  }

  @Test
  void theSameWordsInAnotherUnitAreAnotherFigure() {
    assertThat(usual("行政处罚", "件", "")).isEqualTo("行政处罚案件");
    assertThat(usual("行政处罚", "项", "公布")).isEqualTo("行政处罚");
  }

  @Test
  void theWordingHoldsTheVerbThatTellsTheFigure() {
    assertThat(identifier.name(observation("企业", "家", "检查")))
        .isEqualTo(new IndicatorIdentifier.Name("检查单位", "检查企业"));
    assertThat(identifier.name(observation("信访事项", "件", "受理")).wording()).isEqualTo("信访事项");
  }

  private String usual(String name, String unit, String action) {
    return identifier.name(observation(name, unit, action)).usual();
  }

  private static IndicatorObservation observation(String name, String unit, String action) {
    return new IndicatorObservation(
        SampleReport.BUREAU,
        name,
        BigDecimal.ONE,
        unit,
        Optional.of(action).filter(verb -> !verb.isEmpty()),
        Change.NONE,
        Bound.EXACT,
        false,
        Optional.empty(),
        Year.of(2099),
        Optional.empty(),
        SampleReport.evidence("普法形式单一", "rule", 1));
  }
}
