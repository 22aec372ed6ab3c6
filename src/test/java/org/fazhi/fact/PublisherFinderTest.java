package org.fazhi.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fazhi.document.DocumentSource;
import org.fazhi.document.SourceDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who publishes a report, by what its page names; ¶ is a line end. */
class PublisherFinderTest {

  private static final StandardReportExtractor EXTRACTOR = StandardReportExtractor.load();

  /** Makes a page long enough for a report; names no body and no place. */
  private static final String REST =
      "一、主要举措和成效¶组织干部学法用法，规范执法行为，化解矛盾纠纷，推进政务公开，各项工作取得新的进展。¶"
          + "二、存在的不足¶学法用法的深度还不够，执法人员偏少，普法形式不够丰富，需要在今后的工作中改进。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        // The page names it.
        "祥云县水务局2023年度法治政府建设情况报告¶2023年，县水务局依法治水。 > 祥云县水务局",
        "祥云县水务局¶关于2023年度¶法治政府建设情况的报告¶2023年，我局依法治水。 > 祥云县水务局",
        "发布机构漾濞县水务局¶发布日期2024-01-12¶2023年度法治政府建设情况报告¶2023年，我局依法治水。 > 漾濞彝族自治县水务局",
        "中共荣昌区委教育工作委员会¶重庆市荣昌区教育委员会¶关于2023年法治政府建设情况的报告¶2023年，区教委依法治教。 > 重庆市荣昌区教育委员会",
        "中共荣昌区委教育工作委员会 重庆市荣昌区教育委员会关于2023年法治政府建设情况的报告¶2023年，我委依法治教。 > 重庆市荣昌区教育委员会",
        // The text is addressed to bodies above.
        "中共慈溪市委、慈溪市人民政府：¶2023年，在市委、市政府的领导下，市水利局依法治水。 > 慈溪市水利局",
        // A place is the subject, or the title names nothing but a place.
        "2023年，在省委、省政府和市委、市政府的正确领导下，南昌县全面推进依法行政。 > 南昌县人民政府",
        "2023年祥云县法治政府建设情况报告¶2023年，按照国务院《法治政府建设实施纲要》和州委、州政府部署，祥云县依法行政。 > 祥云县人民政府",
        // Towns and streets.
        "2023年，在区委、区政府坚强领导下，虹桥街道深入推进法治建设，获全市先进。长宁区司法局到会指导。 > 上海市长宁区虹桥街道办事处",
        "中共东莞市委、东莞市人民政府：¶2023年，在市委、市政府的领导下，东城街道深入推进法治建设。 > 东莞市东城街道办事处",
        "海滨街2023年法治政府建设情况报告¶2023年，海滨街依法行政。滨海新区司法局到会指导。 > 天津市滨海新区海滨街道办事处",
        // Only its own documents, or counties of its province, tell where it is.
        "2023年，我局制定《省应急管理厅转发文件办法》和《巴彦淖尔市水利局党组学习计划》，依法治水。 > 巴彦淖尔市水利局",
        "2023年，省水利厅依法治水，在宁化县、建宁县召开现场会。 > 福建省水利厅",
        "2023年，市市场监管局在市委、市政府领导下依法行政，全省率先公示信息，绍兴市电梯安全受到重视。 > 绍兴市市场监督管理局",
        // Ministries report too.
        "司法部2023年法治政府建设年度报告¶2023年，司法部依法行政。 > 中华人民共和国司法部",
        "海关总署党委 海关总署关于2023年度推进法治政府建设情况的报告¶2023年，海关总署依法把关。 > 中华人民共和国海关总署",
        "2023年，部党组带头学法，水利部依法治水，水利部政策法规司督办。 > 中华人民共和国水利部",
        // A zone's bureau; the office of a government that reports for itself and for the
        // government.
        "襄阳高新技术产业开发区管理委员会审计局2023年度法治政府建设报告¶2023年，我局依法审计。 > 襄阳高新技术产业开发区管理委员会审计局",
        "2023年，按照要求，现将芜湖市人民政府办公室2023年度法治政府建设情况报告如下： > 芜湖市人民政府办公室",
        "芜湖市2023年法治政府建设情况报告¶来源：芜湖市人民政府办公室¶2023年，市政府依法行政。 > 芜湖市人民政府",
        // A town that only speaks of itself.
        "2023年，我镇依法行政，祥城镇综合执法队检查商铺，祥城镇调解纠纷。祥云县司法局到会指导。 > 祥云县祥城镇人民政府",
        "现就我镇2023年度法治政府建设情况报告如下：¶2023年，在乐昌市委、市政府的领导下，依托坪石镇委党校办班，依法行政。 > 乐昌市坪石镇人民政府",
        "坪石镇2023年度法治政府建设情况报告¶2023年，我镇依法行政。 > 乐昌市坪石镇人民政府",
        "2023年，我乡依法行政，在祥云县东山彝族乡集镇检查商铺，东山彝族乡调解纠纷。 > 祥云县东山彝族乡人民政府",
        // Front matter names the report and the bodies that asked for it.
        "按照中共池州市委全面依法治市委员会办公室《关于公开报告的通知》要求，现将《池州市林业局2023年度法治政府建设情况报告》予以公布。 > 池州市林业局",
        "根据《法治社会建设实施纲要》和市委部署，现将池州市医保局2023年法治政府建设情况报告予以公开。¶2023年，市医保局依法行政。 > 池州市医疗保障局",
        // One of several places of that name: by city, province, town.
        "市中区司法局2023年度法治政府建设情况报告¶2023年，在枣庄市委、市政府的领导下，我局依法行政。 > 枣庄市市中区司法局",
        "市中区司法局2023年度法治政府建设情况报告¶2023年，在四川省委、省政府的领导下，我局依法行政，赴内江市学习。 > 内江市市中区司法局",
        "鼓楼区教育局2023年度法治政府建设情况报告¶2023年，在福建省委、省政府的领导下，我局依法行政。 > 福州市鼓楼区教育局",
        "城区审计局2023年度法治政府建设情况报告¶2023年，在晋城市委领导下，城区审计局依法审计。 > 晋城市城区审计局",
        "关于2023年郊区法治政府建设情况的报告¶2023年，在黑龙江省委、省政府的领导下，区政府依法行政。 > 佳木斯市郊区人民政府",
        "朝阳区水务局2023年度法治政府建设情况报告¶2023年，我局依法治水，在红旗街道、湖西街道设点。 > 长春市朝阳区水务局",
        "南沙区水务局2023年度法治政府建设情况报告¶2023年，我局依法治水。 > 广州市南沙区水务局",
        // Bodies that no lexicon lists.
        "镇江市珠宝玉石质量监督检验中心2023年法治政府建设情况报告¶2023年，本中心依法检验。 > 镇江市珠宝玉石质量监督检验中心",
        "丽水市莲都区古树名木保护管理站关于2023年度法治建设情况的报告¶2023年，本站依法履职。 > 丽水市莲都区古树名木保护管理站",
      })
  void findsTheBodyThatReports(String page, String publisher) throws NoReportException {
    assertThat(extract(page).properties().publisher().name()).as(page).isEqualTo(publisher);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023年，我局依法履职，办理省司法厅转办事项，各项工作有序推进。", "2023年，我局印发《浙江省司法厅关于法治宣传的通知》学习心得，依法履职。"})
  void takesNoOtherBodyForTheOneThatReports(String page) {
    assertThatThrownBy(() -> extract(page)).isInstanceOf(NoReportException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "市中区司法局2023年度法治政府建设情况报告¶2023年，在山东省委、省政府的领导下，我局依法行政。 > 济南市市中区、枣庄市市中区;",
        "城关区水务局2023年度法治政府建设情况报告¶2023年，在上级领导下，我局依法行政。 > 拉萨市城关区、兰州市城关区;",
        "城关镇2023年度法治政府建设情况报告¶2023年，在汉中市委领导下，我镇依法行政。 >  more; say which",
        "云海街道2023年法治政府建设情况报告¶2023年，街道依法行政。 > calls its publisher 云海街道",
        "2023年，我镇认真执行决定，结合镇情实际，依法行政。 > calls its publisher 我镇",
        "区科技局2023年法治政府建设情况报告¶2023年，我局依法行政。 > calls its publisher 区科技局",
        "2023年，我局依法行政，祥云县司法局到会指导。 > calls its publisher 我局",
      })
  void saysWhatIsMissing(String page, String reason) {
    assertThatThrownBy(() -> extract(page))
        .as(page)
        .isInstanceOf(NoReportException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining("--region");
  }

  private static ReportFacts extract(String page) throws NoReportException {
    String text = (page + "¶" + REST).replace("¶", "\n");
    return EXTRACTOR.extract(
        new SourceDocument(new DocumentSource("report.txt", "0", "text/plain"), text));
  }
}
