package org.fazhi.serve.page.saved;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.query.QueryParameter;
import org.fazhi.query.QueryTheme;
import org.fazhi.query.SavedQueries;
import org.fazhi.query.SavedQuery;
import org.fazhi.serve.page.Language;
import org.fazhi.serve.page.Messages;
import org.fazhi.serve.page.ServedReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryPagesTest {

  private static final String LAW = "行政处罚法";
  private static final String AGENCY = "枣阳市示例局";

  @RegisterExtension static final ServedReport served = new ServedReport();

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  private static String address(String name, Map<String, String> values) {
    return "queries/"
        + name
        + "?"
        + values.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
  }

  private <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(served.address(path)))
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .header("Accept-Language", "zh")
            .build(),
        body);
  }

  private Document page(String path, int status) throws Exception {
    HttpResponse<String> response = get(path, BodyHandlers.ofString());
    assertThat(response.statusCode()).as(path).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    return Jsoup.parse(response.body(), served.address(path));
  }

  static Iterable<SavedQuery> queries() {
    return SavedQueries.standard().all();
  }

  @Test
  void allQueriesAreListedByThemeWithWhatTheyAnswer() throws Exception {
    Document page = page("queries", 200);
    for (SavedQuery query : queries()) {
      assertThat(page.select("li:has(> a[href=/queries/" + query.name() + "])").text())
          .contains(query.title().zh(), query.question().zh());
      assertThat(query.theme()).as(query.name()).isNotEqualTo(QueryTheme.OTHER);
    }
    assertThat(page("queries?lang=en", 200).text()).contains("Who studied a law");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void everyColumnHasAHeadingInBothLanguages(SavedQuery query) {
    for (Language language : Language.values()) {
      Messages words = Messages.in(language);
      if (query.query().isSelectType()) {
        query
            .query()
            .getResultVars()
            .forEach(column -> assertThat(words.get("result." + column)).isNotBlank());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void everyQueryHasAPageThatShowsItsExample(SavedQuery query) throws Exception {
    Document page = page(address(query.name(), query.examples()), 200);
    assertThat(page.select("h1").text()).isEqualTo(query.title().zh());
    assertThat(page.select("h1, #answer")).hasSize(2);
    assertThat(page.select("script:not([src]), [style], [onclick]")).isEmpty();
    assertThat(page.select("script, img").eachAttr("src")).allMatch(src -> src.startsWith("/"));
    for (QueryParameter parameter : query.parameters()) {
      Element field = page.expectFirst("[name=" + parameter.name() + "]");
      assertThat(page.select("label[for=" + field.id() + "]")).as(parameter.name()).hasSize(1);
      assertThat(field.hasAttr("required")).isEqualTo(parameter.required());
    }
    assertThat(page.select("details.sparql code").text()).contains("PREFIX fz:");
  }

  @Test
  void rowsLeadToThingsAndToTheWordsThatStateThem() throws Exception {
    Document page = page(address("who-studied-law", Map.of("law", LAW)), 200);
    assertThat(page.select(".answer thead th").eachText())
        .containsExactly("年度", "行政区划", "机构", "法律文件", "活动类型", "原文", "报告");
    assertThat(page.select(".answer tbody td").eachText())
        .startsWith("2023", "枣阳市", AGENCY, "中华人民共和国行政处罚法", "学习");
    assertThat(page.select(".answer tbody a").eachAttr("href"))
        .containsExactly(
            "/id/region/420683",
            "/id/agency/420683/shiliju-test",
            "/id/law/xingzhengchufafa-test",
            "/ontology#studied",
            "/" + ServedReport.REPORT + "#char=34,50",
            "/" + ServedReport.REPORT);
    assertThat(page.select(".answer script")).isEmpty();
    for (Element link : page.select(".answer tbody a")) {
      assertThat(get(link.attr("href").substring(1), BodyHandlers.ofString()).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void termsAreCalledByTheirLabelsInEnglishToo() throws Exception {
    Document page = page(address("who-studied-law", Map.of("law", LAW, "lang", "en")), 200);
    assertThat(page.select(".answer a[href=/ontology#studied]").text()).isEqualTo("studied");
    assertThat(page.select("option[value=publicised]").text()).isEqualTo("publicised");
  }

  @Test
  void nothingIsAskedBeforeSomethingIsTyped() throws Exception {
    Document page = page("queries/who-studied-law", 200);
    assertThat(page.select("#answer, .fault")).isEmpty();
    assertThat(page.select("#names-law option").eachAttr("value")).contains("中华人民共和国行政处罚法");
    String example = page.selectXpath("//p[starts-with(., '例如')]/a").attr("href");
    assertThat(page(example.substring(1), 200).select("#answer")).hasSize(1);
  }

  @Test
  void wrongValuesAreToldAtTheirFieldsAndKept() throws Exception {
    Document page = page(address("who-studied-law", Map.of("law", " ", "year", "9<b>9")), 400);
    assertThat(page.select("#p-law-fault").text()).isEqualTo("请填写此项。");
    assertThat(page.select("#p-year-fault").text()).contains("“9<b>9”", "四位数");
    assertThat(page.select("#p-year").val()).isEqualTo("9<b>9");
    assertThat(page.select("#p-year").attr("aria-describedby")).isEqualTo("p-year-fault");
    assertThat(page.select("#answer")).isEmpty();
    assertThat(page(address("who-studied-law", Map.of("law", LAW, "colour", "red")), 400).text())
        .contains("colour");
    assertThat(
            page(address("who-studied-law", Map.of("law", LAW, "limit", "0")), 400)
                .select("#p-limit-fault"))
        .hasSize(1);
    assertThat(page("queries/none", 404).select("h1").text()).isEqualTo("没有这个页面");
  }

  @Test
  void namesThatResembleAnUnknownOneAreOffered() throws Exception {
    Document page = page(address("who-studied-law", Map.of("law", "处罚法")), 200);
    assertThat(page.select("#answer .empty").text()).startsWith("没有查到。");
    String offered = page.select("a.alternative").attr("href");
    assertThat(page(offered.substring(1), 200).select(".answer tbody tr")).hasSize(1);
  }

  @Test
  void pagesOfRowsAreNumberedAndLinked() throws Exception {
    Map<String, String> values = Map.of("agency", AGENCY, "limit", "2");
    Document first = page(address("report-statements", values), 200);
    assertThat(first.select(".answer tbody tr")).hasSize(2);
    assertThat(first.select("#answer [role=status]").text()).matches("第 1–2 行，共 [0-9]+ 行");
    assertThat(first.select("a[rel=prev]")).isEmpty();
    String next = first.select("a[rel=next]").attr("href");
    assertThat(page(next.substring(1), 200).select("#answer [role=status]").text())
        .startsWith("第 3–4 行");
    assertThat(page(address("report-statements", values) + "&page=99", 200).text())
        .contains("没有这一页。");
  }

  @Test
  void downloadsHoldTheWholeAnswer() throws Exception {
    Document page = page(address("documents-of-agency", Map.of("agency", AGENCY)), 200);
    String json = page.select("a[download$=.json]").attr("href").substring(1);
    JsonNode rows = new ObjectMapper().readTree(get(json, BodyHandlers.ofString()).body());
    assertThat(rows.path("rows").get(0).path("title").asText()).isEqualTo("中华人民共和国行政处罚法");
    String csv = page.select("a[download$=.csv]").attr("href").substring(1);
    assertThat(get(csv, BodyHandlers.ofString()).body())
        .startsWith("year,engagementLabel,kind,title,number,quote\r\n2023,学习,法律,");
    HttpResponse<InputStream> workbook =
        get(
            page.select("a[download$=.xlsx]").attr("href").substring(1),
            BodyHandlers.ofInputStream());
    assertThat(workbook.headers().firstValue("Content-Type"))
        .contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    try (XSSFWorkbook read =
        new XSSFWorkbook(new ByteArrayInputStream(workbook.body().readAllBytes()))) {
      Sheet sheet = read.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("title");
      Row row = sheet.getRow(1);
      assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(2023);
      assertThat(row.getCell(3).getStringCellValue()).isEqualTo("中华人民共和国行政处罚法");
      assertThat(row.getCell(5).getStringCellValue()).isEqualTo("学习《中华人民共和国行政处罚法》");
    }
  }

  @Test
  void programsGetWhatTheyGotBefore() throws Exception {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(
                    URI.create(served.address(address("who-studied-law", Map.of("law", LAW)))))
                .build(),
            BodyHandlers.ofString());
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(new ObjectMapper().readTree(response.body()).path("columns"))
        .hasToString(
            "[\"year\",\"regionName\",\"agencyName\",\"lawTitle\",\"engagementLabel\",\"quote\",\"report\"]");
  }
}
