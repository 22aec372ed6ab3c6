package org.fazhi.serve.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

  private static final String AGENCY = "id/agency/420683/shiliju-test";
  private static final String LAW = "id/law/xingzhengchufafa-test";
  private static final String INDICATOR = "id/indicator/pufahuodong-test";

  @RegisterExtension static final ServedReport served = new ServedReport();

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(served.address(path))).setHeader("Accept", "text/html");
    if (headers.length > 0) {
      for (int i = 0; i < headers.length; i += 2) {
        request.setHeader(headers[i], headers[i + 1]);
      }
    }
    return client.send(request.build(), BodyHandlers.ofString(UTF_8));
  }

  private Document page(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.body(), served.address(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "search",
        "search?q=行政处罚法",
        "explore",
        "explore?iri=https://w3id.org/fazhi/id/agency/420683/shiliju-test",
        "sparql-editor",
        "ontology",
        "things/region",
        "things/agency",
        "things/document",
        "things/measure",
        "things/indicator",
        "things/report",
        "compare",
        "compare?thing=region/420683&thing=region/420000",
        "id/region/420683",
        AGENCY,
        LAW,
        INDICATOR,
        "id/measure/legal-counsel",
        "id/measure-theme/publicity",
        "id/sector/example",
        ServedReport.REPORT
      })
  void everyPageHasATitleOneHeadingAndNothingFromElsewhere(String path) throws Exception {
    Document page = page(path.replace("行政处罚法", URLEncoder.encode("行政处罚法", UTF_8)));
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("script:not([src], [type=application/ld+json]), [style], [onclick]"))
        .isEmpty();
    assertThat(page.select("script, img").eachAttr("src")).allMatch(src -> src.startsWith("/"));
    assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
        .allMatch(href -> href.startsWith("/"));
  }

  @Test
  void stylesAndLibrariesAreServedFromHere() throws Exception {
    for (String href : page("").select("link, script, img").eachAttr("href")) {
      assertThat(get(href.substring(1)).statusCode()).as(href).isEqualTo(200);
    }
    HttpResponse<String> style = get("assets/fazhi.css");
    String tag = style.headers().firstValue("ETag").orElseThrow();
    assertThat(get("assets/fazhi.css", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get("assets/..%2f..%2flogging.properties").statusCode()).isBetween(400, 499);
    assertThat(get("assets/lib/none.css").statusCode()).isEqualTo(404);
  }

  @Test
  void aScriptInATitleDoesNothing() throws Exception {
    for (String path : List.of("", AGENCY, ServedReport.REPORT, "id/region/420683")) {
      HttpResponse<String> response = get(path);
      assertThat(response.body()).as(path).doesNotContain("<script>document");
      assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("script-src 'self'")
          .doesNotContain("unsafe");
    }
    assertThat(page(ServedReport.REPORT).selectXpath("//h1").text())
        .isEqualTo("<script>document.title='taken'</script>枣阳市示例局2023年法治政府建设情况报告");
    HttpResponse<String> search =
        get("search?q=" + URLEncoder.encode("\"><script>x</script>", UTF_8));
    assertThat(search.statusCode()).isEqualTo(200);
    assertThat(search.body()).doesNotContain("<script>x");
  }

  @Test
  void theLanguageIsNegotiatedSwitchedAndKept() throws Exception {
    assertThat(get("", "Accept-Language", "en-GB,en;q=0.8").body()).contains("lang=\"en\"");
    assertThat(get("", "Accept-Language", "fr, zh-TW;q=0.5").body()).contains("lang=\"zh-Hans\"");
    HttpResponse<String> switched = get("?lang=en", "Accept-Language", "zh");
    assertThat(switched.body()).contains("Newest reports");
    String cookie = switched.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(get("things/report", "Cookie", cookie.split(";", 2)[0]).body())
        .contains("<h1>Reports</h1>");
    assertThat(Jsoup.parse(get("search?q=x&lang=en").body()).select("a.switch").attr("href"))
        .isEqualTo("/search?q=x&lang=zh");
  }

  /** 𠮷 in the text is one character there and two in Java. */
  @ParameterizedTest
  @ValueSource(strings = {AGENCY, LAW, INDICATOR, "id/measure/legal-counsel"})
  void evidenceLeadsToTheWordsThatStateIt(String path) throws Exception {
    List<Element> links = page(path).select("main a[href*=#char=]");
    assertThat(links).isNotEmpty();
    Document report = page(ServedReport.REPORT);
    for (Element link : links) {
      String href = link.attr("href");
      assertThat(href).startsWith("/" + ServedReport.REPORT + "#char=");
      String fragment = href.substring(href.indexOf('#') + 1);
      assertThat(report.getElementById(fragment)).as(href).isNotNull();
      String quote = report.expectFirst("li[data-evidence=\"" + fragment + "\"] q").wholeText();
      assertThat(wordsAt(report, fragment)).isEqualTo(quote);
    }
  }

  /** What the pieces of the text say that lie within {@code char=a,b}. */
  private static String wordsAt(Document report, String fragment) {
    String[] ends = fragment.substring("char=".length()).split(",", 2);
    StringBuilder words = new StringBuilder();
    for (Element mark : report.select("mark[data-begin]")) {
      boolean within =
          Integer.parseInt(mark.attr("data-begin")) >= Integer.parseInt(ends[0])
              && Integer.parseInt(mark.attr("data-end")) <= Integer.parseInt(ends[1]);
      words.append(within ? mark.wholeText() : "");
    }
    return words.toString();
  }

  @Test
  void theAgencyShowsWhatItsReportsState() throws Exception {
    Document page = page(AGENCY);
    assertThat(page.select("#documents tbody th").eachText()).containsExactly("中华人民共和国行政处罚法");
    assertThat(page.select("#documents .mark").eachText()).containsExactly("学习");
    assertThat(page.select("#measures .mark.done")).hasSize(1);
    assertThat(page.select("#shortcomings").text()).contains("普法形式单一");
    assertThat(page.select("#plans").text()).contains("加强普法", "尚无下一年度报告");
  }

  @Test
  void everyCountLeadsToWhatItCounts() throws Exception {
    for (String path : List.of("", "things/document", "id/region/420000")) {
      for (Element count : page(path).select("a.count, .figures a")) {
        Document counted = page(count.attr("href").substring(1));
        assertThat(counted.select("main ul.reports > li, main .hits > li"))
            .as(path + " " + count.outerHtml())
            .hasSize(Integer.parseInt(count.text()));
      }
    }
  }

  @Test
  void aMeasureIsShownWithinARegion() throws Exception {
    String measure = "id/measure/legal-counsel.html?region=";
    assertThat(page(measure + "region/420000").select("#agencies tbody th[scope=row]").eachText())
        .containsExactly("枣阳市示例局");
    assertThat(page(measure + "region/110000").select("#agencies tbody th[scope=row]")).isEmpty();
    assertThat(page("id/region/420000").select("#measures .mark").eachAttr("href"))
        .contains("/id/measure/legal-counsel?region=region/420000#agencies");
  }

  @Test
  void whoHoldsAPageIsToldAsLongAsTheGraphStays() throws Exception {
    for (String path : List.of("", AGENCY + ".html")) {
      HttpResponse<String> first = get(path);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      assertThat(get(path, "If-None-Match", tag).statusCode()).as(path).isEqualTo(304);
      assertThat(get(path, "If-None-Match", tag, "Accept-Language", "en").statusCode())
          .as("in another language")
          .isEqualTo(200);
    }
  }

  @Test
  void pagesSayInSchemaOrgWhatTheyAreAbout() throws Exception {
    Element markup = page(ServedReport.REPORT).expectFirst("script[type=application/ld+json]");
    assertThat(markup.data())
        .contains("\"@type\":\"Report\"", "\"temporalCoverage\":\"2023\"", "\\u003cscript>")
        .doesNotContain("<");
    assertThat(page(AGENCY).select("link[rel=alternate]").eachAttr("href"))
        .contains("/" + AGENCY + ".ttl");
  }

  @Test
  void unknownAddressesArePagesForPeopleAndProblemsForPrograms() throws Exception {
    for (String path : List.of("none", "none/at/all", "assets/none.css", "id/none")) {
      assertThat(get(path).body()).as(path).contains("没有这个页面");
      HttpResponse<String> problem = get(path, "Accept", "application/json");
      assertThat(problem.statusCode()).as(path).isEqualTo(404);
      assertThat(problem.headers().firstValue("Content-Type").orElse(""))
          .as(path)
          .startsWith("application/problem+json");
    }
  }

  @Test
  void aRegionListsWhatLiesBelowIt() throws Exception {
    Document page = page("id/region/420000");
    assertThat(page.select("main").text()).contains("枣阳市", "枣阳市示例局");
    assertThat(page("id/region/420000?year=2023").select("#reports li")).hasSize(1);
    assertThat(page("id/region/420000?year=2022").select("#reports li")).isEmpty();
  }

  @Test
  void searchFindsByShortFormAndMarksTheWords() throws Exception {
    Document page = page("search?q=" + URLEncoder.encode("行政处罚法", UTF_8));
    assertThat(page.expectFirst(".hits li").select("a").attr("href")).isEqualTo("/" + LAW);
    assertThat(page.expectFirst(".hits mark").text()).isEqualTo("行政处罚法");
    Document shortened = page("search?q=" + URLEncoder.encode("枣阳示例局", UTF_8));
    assertThat(shortened.expectFirst(".hits li").select("a").attr("href")).isEqualTo("/" + AGENCY);
    assertThat(shortened.expectFirst(".hits li").select("mark").eachText())
        .isEqualTo(List.of("枣", "阳", "示", "例", "局"));
    Document narrowed =
        page(
            "search?year=2023&kind="
                + URLEncoder.encode(Terms.ENGAGEMENT, UTF_8)
                + "&region="
                + URLEncoder.encode("湖北省", UTF_8)
                + "&q="
                + URLEncoder.encode("行政处罚法", UTF_8));
    assertThat(narrowed.select(".hits li")).hasSize(1);
    assertThat(page("search?q=qqqqqq").select(".empty").text()).contains("没有找到");
  }

  @Test
  void figuresOfAnIndicatorAreDownloaded() throws Exception {
    HttpResponse<String> csv = get(INDICATOR + "?format=csv");
    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(csv.body()).contains("普法活动,枣阳市示例局,枣阳市,2023,12,场,false,普法活动12场,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id/agency/none",
        "id/agency/none.html",
        "id/re%22port",
        "things/none",
        "explore?iri=urn:none",
        "explore?iri=%3Cscript%3E",
        "none",
        "none/at/all"
      })
  void whatDoesNotExistIsSaidToBeMissing(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("没有这个页面");
  }

  @Test
  void bothLanguagesHaveAllWords() {
    assertThat(Messages.in(Language.EN).texts().keySet())
        .isEqualTo(Messages.in(Language.ZH).texts().keySet());
  }
}
