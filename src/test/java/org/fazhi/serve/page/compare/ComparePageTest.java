package org.fazhi.serve.page.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fazhi.serve.page.ServedReport;
import org.fazhi.serve.page.Thing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ComparePageTest {

  private static final String ONE = "agency/420683/shiliju-test";
  private static final String OTHER = "agency/420683/beijuju-test";
  private static final String OTHER_REPORT = "id/report/420683/beijuju-test/2022";

  @RegisterExtension
  static final ServedReport served =
      new ServedReport(Map.of(OTHER_REPORT, "/page/other-report.ttl"));

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  private Document page(String path, int status) throws Exception {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(URI.create(served.address(path)))
                .header("Accept", "text/html")
                .header("Accept-Language", "zh")
                .build(),
            BodyHandlers.ofString());
    assertThat(response.statusCode()).as(path).isEqualTo(status);
    return Jsoup.parse(response.body(), served.address(path));
  }

  private static String compare(String... things) {
    return Arrays.stream(things)
        .map(thing -> "thing=" + URLEncoder.encode(thing, UTF_8))
        .collect(Collectors.joining("&", "compare?", ""));
  }

  private static Element row(Document page, String section, String head) {
    return page.expectFirst("#" + section + " tr:has(> th:contains(" + head + "))");
  }

  @Test
  void agenciesStandSideBySide() throws Exception {
    Document page = page(compare(ONE, OTHER), 200);
    assertThat(page.select("#documents thead th").eachText()).containsExactly("枣阳市示例局", "枣阳市备举局");
    Element law = row(page, "documents", "行政处罚法");
    assertThat(law.select("td").eachText()).containsExactly("学习 2023", "学习 2022");
    assertThat(law.select("td a").eachAttr("href"))
        .containsExactly(
            "/" + ServedReport.REPORT + "#char=34,50", "/" + OTHER_REPORT + "#char=1,8");
    assertThat(law.select("td a").eachAttr("title")).containsExactly("学习《中华人民共和国行政处罚法》", "学习行政处罚法");
    assertThat(page.select("#documents tr.group").eachText()).containsExactly("各方都有", "仅枣阳市备举局");
    assertThat(row(page, "measures", "法律顾问").select("td").eachText())
        .containsExactly("已采取 2023", "欠缺 2022");
    assertThat(row(page, "indicators", "普法活动").select("td").text())
        .isEqualTo("2023\u200212场 2022\u20029场");
    assertThat(page.select("#indicators svg circle")).hasSize(2);
  }

  @Test
  void rowsAreShownByWhoSharesThem() throws Exception {
    String path = compare(ONE, OTHER);
    assertThat(page(path + "&show=common", 200).select("#documents tbody th[scope=row]").eachText())
        .containsExactly("中华人民共和国行政处罚法");
    Document distinct = page(path + "&show=distinct", 200);
    assertThat(distinct.select("#documents tbody th[scope=row]").eachText())
        .containsExactly("中华人民共和国统计法");
    assertThat(distinct.select("#documents .small").text())
        .contains("共 2 项", "各方都有 1 项", "仅一方有 1 项");
  }

  @Test
  void namesAreResolvedAsTheSearchDoes() throws Exception {
    Document page = page(compare("示例局", "https://w3id.org/fazhi/id/" + OTHER), 200);
    assertThat(page.select(".chooser input[list]").eachAttr("value")).contains("枣阳市示例局", "枣阳市备举局");
    assertThat(page.select("#documents")).hasSize(1);
  }

  @Test
  void countsOfRegionsLeadToTheListOfTheirFacts() throws Exception {
    Document page = page(compare("枣阳市", "湖北省"), 200);
    Element law = row(page, "documents", "行政处罚法");
    assertThat(law.select("td").eachText()).containsExactly("学习 2", "学习 2");
    Document list = page(law.expectFirst("td a").attr("href").substring(1), 200);
    assertThat(list.select(".answer tbody tr")).hasSize(2);
    assertThat(row(page, "documents", "统计法").select("td a").get(0).attr("href"))
        .isEqualTo("/" + OTHER_REPORT + "#char=9,14");
    assertThat(page.select("#overview td.num a[href]").eachText())
        .startsWith("2", "2")
        .hasSameSizeAs(page.select("#overview td.num"));
  }

  @Test
  void yearsStandSideBySide() throws Exception {
    Document page = page(compare("2022", "2023"), 200);
    assertThat(row(page, "measures", "法律顾问").select("td").eachText())
        .containsExactly("欠缺 1", "已采取 1");
    assertThat(row(page, "indicators", "普法活动").select("td").eachText())
        .containsExactly("9场", "12场");
  }

  @Test
  void everyCellLeadsSomewhere() throws Exception {
    for (String path : new String[] {compare(ONE, OTHER), compare("枣阳市", "湖北省")}) {
      for (String href : page(path, 200).select("table.compared a[href^=/]").eachAttr("href")) {
        page(href.substring(1), 200);
      }
    }
  }

  @Test
  void nothingChosenIsAnInvitation() throws Exception {
    Document page = page("compare", 200);
    assertThat(page.select("section a[href^=/compare?thing=]").eachText()).contains("2022 · 2023");
    assertThat(page("compare?kind=year", 200).select("input[type=checkbox]")).hasSize(2);
  }

  @Test
  void oneThingAsksForAnother() throws Exception {
    Document page = page(compare(ONE), 200);
    assertThat(page.select(".peers a").eachText()).containsExactly("＋ 枣阳市备举局");
    page(page.select(".peers a").attr("href").substring(1), 200);
    for (String path : new String[] {"id/" + ONE, "id/region/420683"}) {
      String entry = page(path, 200).select("main a[href^=/compare]").attr("href");
      assertThat(page(entry.substring(1), 200).select(".problem")).isEmpty();
    }
  }

  @Test
  void whatCannotBeComparedIsSaid() throws Exception {
    Document mixed = page(compare(ONE, OTHER, "2022", "<b>无此局</b>"), 400);
    assertThat(mixed.select(".problem").text())
        .contains("没有叫“<b>无此局</b>”", "不能混在一起", "只比较机构：枣阳市示例局、枣阳市备举局");
    page(mixed.select(".problem li a").attr("href").substring(1), 200);
    assertThat(page(compare("2022", "2023", "2024", "2022", "2023"), 400).select(".problem").text())
        .contains("2024");
    assertThat(
            page("compare?thing=region%2F420683%22%3E%3Cscript%3E", 400)
                .select("main script:not([src])"))
        .isEmpty();
  }

  @Test
  void moreThanFiveAreTooMany() {
    Selection selection =
        new Selection(
            IntStream.range(0, 6)
                .mapToObj(
                    i ->
                        new Selection.Choice(
                            "机构" + i,
                            Optional.of(
                                new Compared(
                                    Compared.Kind.AGENCY,
                                    new Thing("https://example.org/" + i, "机构" + i))),
                            List.of()))
                .toList());
    assertThat(selection.isTooMany()).isTrue();
    assertThat(selection.isComparable()).isFalse();
    assertThat(new Selection(selection.choices().subList(0, 5)).isComparable()).isTrue();
  }
}
