package org.fazhi.serve.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.serve.ServerOptions;
import org.fazhi.serve.linked.Publication;
import org.fazhi.serve.protocol.QueryLimits;
import org.fazhi.serve.protocol.Writers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server has a prefix of its own, and a proxy before it takes another one off. */
class PrefixedPagesTest {

  private static final String TAKEN_OFF = "/open";
  private static final String PREFIX = "/fazhi";
  private static final String LICENCE = "https://example.org/licence";

  @RegisterExtension
  static final ServedReport served =
      new ServedReport(
          Map.of(),
          new ServerOptions(
              0,
              PREFIX,
              Optional.empty(),
              true,
              QueryLimits.of(Duration.ofSeconds(20)),
              Writers.nobody(),
              Set.of(),
              Set.of(),
              new Publication(Publication.DEFAULT.base(), LICENCE),
              Optional.empty(),
              Duration.ofSeconds(1)));

  private final HttpClient client = HttpClient.newHttpClient();

  /** What the proxy makes of a request to {@code path}, which is as clients know it. */
  private HttpResponse<String> throughTheProxy(String path) throws Exception {
    assertThat(path).startsWith(TAKEN_OFF + PREFIX + "/");
    URI behind = URI.create(served.address("")).resolve(path.substring(TAKEN_OFF.length()));
    return client.send(
        HttpRequest.newBuilder(behind)
            .header("Accept", "text/html, */*;q=0.1")
            .header("X-Forwarded-Prefix", TAKEN_OFF)
            .build(),
        BodyHandlers.ofString(UTF_8));
  }

  private HttpResponse<String> followed(String path) throws Exception {
    HttpResponse<String> response = throughTheProxy(path);
    if (response.statusCode() != 303) {
      return response;
    }
    String location = response.headers().firstValue("Location").orElseThrow();
    return throughTheProxy(location.replaceFirst("^https?://[^/]+", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "search?q=%E5%A4%84%E7%BD%9A",
        "things/agency",
        "things/report",
        "queries",
        "queries/laws-most-studied",
        "explore",
        "compare?kind=agency",
        "sparql-editor",
        "ontology",
        ".well-known/void",
        "nothing",
        "id/agency/420683/shiliju-test",
        "id/law/xingzhengchufafa-test",
        ServedReport.REPORT
      })
  void allAddressesOfAPageAreThoseOfTheClient(String path) throws Exception {
    Document page = Jsoup.parse(followed(TAKEN_OFF + PREFIX + "/" + path).body());
    Set<String> addresses = new TreeSet<>();
    addresses.addAll(page.select("a[href], link[href]").eachAttr("href"));
    addresses.addAll(page.select("[src]").eachAttr("src"));
    addresses.addAll(page.select("[action]").eachAttr("action"));
    // The page that there is not leads to itself in the other language.
    addresses.removeIf(address -> !address.startsWith("/") || address.contains("/nothing"));
    assertThat(addresses).hasSizeGreaterThan(10);
    for (String address : addresses) {
      assertThat(followed(address.replaceFirst("#.*", "")).statusCode()).as(address).isIn(200, 400);
    }
    assertThat(page.expectFirst("html").attr("data-root")).isEqualTo(TAKEN_OFF + PREFIX);
    assertThat(page.expectFirst("footer a[rel=license]").attr("href")).isEqualTo(LICENCE);
  }

  @Test
  void theManifestOfReconciliationLeadsThroughTheProxy() throws Exception {
    assertThat(throughTheProxy(TAKEN_OFF + PREFIX + "/reconcile").body())
        .contains(TAKEN_OFF + PREFIX + "/id/{{id}}");
  }
}
