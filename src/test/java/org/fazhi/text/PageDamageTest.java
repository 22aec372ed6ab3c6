package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.segment.HanLpScriptConverter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Damage of pages")
class PageDamageTest {

  private static final PageCleaner CLEANER =
      PageCleaner.standard(new HanLpScriptConverter()::toSimplified);

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "《中华人民共和国行政处罚法>的规定 | 《中华人民共和国行政处罚法》的规定",
        "学习<行政处罚法>和<<行政复议法>> | 学习《行政处罚法》和《行政复议法》",
        "《关于印发<执法公示办法>的通知》 | 《关于印发〈执法公示办法〉的通知》",
        "学习《行政处罚法、《行政复议法》 | 学习《行政处罚法》、《行政复议法》",
        "2 0 2 3 年 1 2 月 5 日 | 2023年 12月 5日",
        "同比增长3. 5% | 同比增长3.5%",
        "二O二三年、二○二三年、二00九年 | 二〇二三年、二〇二三年、二〇〇九年",
        "2O23年办理3O件 | 2023年办理30件",
        "推动法治エ作 | 推动法治工作",
        "⼯作⺠主 | 工作民主",
        "㈠加强领导⑵健全制度⒉落实 | （一）加强领导（2）健全制度2.落实",
        "︽行政诉讼法︾ | 《行政诉讼法》",
        "&#31185;&#x6280;局&amp;ldquo;三项&rdquo; | 科技局“三项”",
        "法法治治政政府府建建设设工工作作 | 法治政府建设工作",
        "推进法治- 3 -政府建设 | 推进法治政府建设",
        "发现环境安全隐 第4页 共6页 患 | 发现环境安全隐患",
        "區(qū)科技局建設(shè)發(fā)展 | 区科技局建设发展",
        "一,、加强领导,,健全制度 | 一、加强领导，健全制度",
      })
  void isUndone(String page, String clean) {
    assertThat(CLEANER.clean(page).text()).as(page).isEqualTo(clean);
  }

  @Test
  void numbersAreClosedUpWhereBlanksTearWordsApart() {
    String torn = "推进 法治 政府建 设和普 法宣传 工作的 深入开 展情况";

    assertThat(CLEANER.clean(torn + "，投资4 80万元，立案12 86起").text()).contains("投资480万元，立案1286起");
    assertThat(CLEANER.clean(torn + "，投资4 80万元").repairs())
        .extracting(Repair::before)
        .contains("4 80");
    assertThat(CLEANER.clean("推进法治政府建设，表中数字为4 80万元").text()).contains("4 80万元");
    assertThat(CLEANER.clean(torn + "，附件1 2023年计划").text()).contains("附件1 2023年");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "什么是法治？怎样依法行政？",
        "使用政务服务（app）办理",
        "办理3-5项，2021—2025年",
        "推广C++和5G应用，O型血",
        "详见http://www.example.gov.cn/a?b=1&c=2",
        "每年12·4国家宪法日",
        "Rule of law (2023) is a goal, is it not?",
        "单位|件数|占比",
        "高高兴兴、实实在在、目的的",
        "人数x<5且y>3",
        "实现7*24小时服务",
        "依据第4.办公条款，增长3.5万元",
        "共3项2个",
        "——在法治政府建设会议上",
        "审议《A（试行）》《B〈C〉的通知》",
      })
  void leavesWhatIsNoDamage(String page) {
    assertThat(CLEANER.clean(page).text()).isEqualTo(page);
    assertThat(CLEANER.clean(page).repairs()).isEmpty();
  }

  @Test
  void listNumberGluedToFigureBeginsItsOwnLine() {
    String page = "1.加强领导。2.审查文件5件3.办结案件21件4.办理提案";
    assertThat(CLEANER.clean(page).text()).isEqualTo("1.加强领导。2.审查文件5件\n3.办结案件21件\n4.办理提案");
  }

  @Test
  void pageNumberInsideSentenceIsRemovedAndTheSentenceJoined() {
    String page = "我局认真贯彻落实上级关于全面推进依法行政的\n\n- 12 -\n\n决策部署，持续加强法治政府建设。\n第 2 页";
    assertThat(CLEANER.clean(page).text()).isEqualTo("我局认真贯彻落实上级关于全面推进依法行政的决策部署，持续加强法治政府建设。\n");
  }

  @Test
  void numbersOfTableRowsStay() {
    String page = "完成二十座便民人行天桥的新建和改造工程任务，区住房和建设局\n15\n新建二十家社区服务中心并投入使用";
    assertThat(CLEANER.clean(page).text()).isEqualTo(page);
  }

  @Test
  void linesOfPrintAreJoinedAndParagraphsKept() {
    String line = "本局全年坚持依法行政加强制度建设完善工作机制";
    String page = (line + "\n").repeat(6) + "到此结束。\n一、主要举措\n" + line;
    assertThat(CLEANER.clean(page).text()).isEqualTo(line.repeat(6) + "到此结束。\n一、主要举措\n" + line);
  }

  @Test
  void hiddenAndUnreadableWordsAreRecorded() {
    MappedText clean = CLEANER.clean("局长张**主持，处罚\uFFFD件，\uE123县罚款（略）");
    assertThat(clean.repairs())
        .extracting(Repair::kind, Repair::before)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Repair.Kind.MASKED, "**"),
            org.assertj.core.groups.Tuple.tuple(Repair.Kind.LOST, "\uFFFD"),
            org.assertj.core.groups.Tuple.tuple(Repair.Kind.LOST, "\uE123"),
            org.assertj.core.groups.Tuple.tuple(Repair.Kind.MASKED, "（略）"));
  }

  @Test
  void mendedWordsLeadBackToTheirSource() {
    String page = "<p>學(xué)习<行政处罚法></p>，办理2O件";
    MappedText clean = CLEANER.clean(page);
    int title = clean.text().indexOf("《行政处罚法》");
    TextSpan source = clean.map().toSource(TextSpan.of(title, title + 7));
    assertThat(source.in(page)).isEqualTo("<行政处罚法>");
    int figure = clean.text().indexOf("20");
    assertThat(clean.map().toSource(TextSpan.of(figure, figure + 2)).in(page)).isEqualTo("2O");
  }
}
