package org.fazhi.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.serve.SmallServer.header;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.fazhi.store.StoreChange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What SPARQL 1.1 Protocol (section 2.1) and SPARQL 1.1 Graph Store HTTP Protocol (sections 4 and
 * 5.2) ask of a server that is read, after the cases that the test suite of the W3C has for them.
 */
class StandardProtocolTest {

  private static final String G1 = "https://example.org/g1";
  private static final String G2 = "https://example.org/g2";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY_TYPE = "application/sparql-query";
  private static final String JSON = "application/sparql-results+json";

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static SmallServer server;

  @BeforeAll
  static void start() {
    server = SmallServer.start(folder, new ServerOptions(0, Duration.ofSeconds(20)));
    put(G1, "<urn:a> <https://example.org/in> <urn:one> .");
    put(G2, "<urn:a> <https://example.org/in> <urn:two> .");
  }

  private static void put(String graph, String turtle) {
    server.store().apply(StoreChange.replace(graph, SmallServer.graph(turtle, Lang.TURTLE)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String form(String... namesAndValues) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.append(i == 0 ? "" : "&")
          .append(namesAndValues[i])
          .append('=')
          .append(URLEncoder.encode(namesAndValues[i + 1], UTF_8));
    }
    return form.toString();
  }

  private static HttpRequest.Builder get(String... form) {
    return server.to("sparql?" + form(form));
  }

  private static HttpRequest.Builder post(String type, String body, String... form) {
    return server
        .to(form.length == 0 ? "sparql" : "sparql?" + form(form))
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return server.send(request);
  }

  static Stream<Arguments> waysToAsk() {
    String ask = "ASK { <urn:a> <https://example.org/in> <urn:one> }";
    return Stream.of(
        Arguments.of("by GET", get("query", ask)),
        Arguments.of("by POST of a form", post(FORM, form("query", ask))),
        Arguments.of(
            "by POST of a form with a charset", post(FORM + "; charset=UTF-8", form("query", ask))),
        Arguments.of("by POST of the query itself", post(QUERY_TYPE, ask)),
        Arguments.of("with a charset", post(QUERY_TYPE + "; charset=utf-8", ask)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("waysToAsk")
  void aQueryIsAsked(String way, HttpRequest.Builder request) throws Exception {
    HttpResponse<String> response = send(request.header("Accept", JSON));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith(JSON);
    assertThat(new ObjectMapper().readTree(response.body()).path("boolean").asBoolean()).isTrue();
  }

  static Stream<Arguments> datasets() {
    String one = "ASK { <urn:a> <https://example.org/in> <urn:one> }";
    String named = "ASK { GRAPH <" + G2 + "> { <urn:a> <https://example.org/in> <urn:two> } }";
    return Stream.of(
        Arguments.of("the union without any", get("query", one), true),
        Arguments.of("one default graph", get("query", one, "default-graph-uri", G1), true),
        Arguments.of("another default graph", get("query", one, "default-graph-uri", G2), false),
        Arguments.of(
            "two default graphs by a form",
            post(FORM, form("query", one, "default-graph-uri", G1, "default-graph-uri", G2)),
            true),
        Arguments.of(
            "default graphs beside a query that is posted",
            post(QUERY_TYPE, one, "default-graph-uri", G2),
            false),
        Arguments.of("a named graph", get("query", named, "named-graph-uri", G2), true),
        Arguments.of("another named graph", get("query", named, "named-graph-uri", G1), false),
        Arguments.of(
            "both kinds",
            post(QUERY_TYPE, named, "default-graph-uri", G1, "named-graph-uri", G2),
            true),
        Arguments.of(
            "the protocol's graphs before those of the query",
            get(
                "query",
                "ASK FROM <" + G2 + "> { ?a <https://example.org/in> <urn:one> }",
                "default-graph-uri",
                G1),
            true),
        Arguments.of(
            "no file",
            get("query", "ASK { ?s ?p ?o }", "default-graph-uri", "file:///etc/hostname"),
            false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("datasets")
  void theRequestChoosesGraphs(String graphs, HttpRequest.Builder request, boolean answer)
      throws Exception {
    HttpResponse<String> response = send(request.header("Accept", JSON));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(new ObjectMapper().readTree(response.body()).path("boolean").asBoolean())
        .isEqualTo(answer);
  }

  static Stream<Arguments> badRequests() {
    String ask = "ASK {}";
    return Stream.of(
        Arguments.of("two queries", get("query", ask, "query", ask), 400),
        Arguments.of("two queries in a form", post(FORM, form("query", ask, "query", ask)), 400),
        Arguments.of("no query in a form", post(FORM, form("other", ask)), 400),
        Arguments.of("an empty query", get("query", ""), 400),
        Arguments.of("another parameter alone", get("timeout", "1"), 400),
        Arguments.of("a query that is none", get("query", "ASK { 天津"), 400),
        Arguments.of("an update for a query", get("query", "CLEAR ALL"), 400),
        Arguments.of("an update by GET", get("update", "CLEAR ALL"), 400),
        Arguments.of("another media type", post("text/plain", ask), 415),
        Arguments.of("JSON", post("application/json", "{}"), 415),
        Arguments.of("another method", server.to("sparql?" + form("query", ask)).DELETE(), 405),
        Arguments.of("PUT", server.to("sparql").PUT(BodyPublishers.ofString(ask)), 405));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badRequests")
  void whatIsWrongIsRefusedWithAProblem(String wrong, HttpRequest.Builder request, int status)
      throws Exception {
    HttpResponse<String> response = send(request);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    assertThat(new ObjectMapper().readTree(response.body()).path("detail").asText()).isNotBlank();
  }

  @Test
  void theWordsOfAWrongQueryAreInTheProblem() throws Exception {
    assertThat(send(get("query", "SELECT * { ?s 天津:市 ?o }")).body()).contains("天津:市");
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * {}, application/sparql-results+json, application/sparql-results+json",
    "SELECT * {}, application/sparql-results+xml, application/sparql-results+xml",
    "SELECT * {}, application/json, application/json",
    "SELECT * {}, application/xml, application/xml",
    "SELECT * {}, text/csv, text/csv",
    "SELECT * {}, text/tab-separated-values, text/tab-separated-values",
    "SELECT * {}, '*/*', application/sparql-results+json",
    "SELECT * {}, 'text/csv;q=0.1, application/sparql-results+xml', application/sparql-results+xml",
    "ASK {}, application/sparql-results+json, application/sparql-results+json",
    "ASK {}, application/sparql-results+xml, application/sparql-results+xml",
    "CONSTRUCT WHERE { ?s ?p ?o }, text/turtle, text/turtle",
    "CONSTRUCT WHERE { ?s ?p ?o }, application/n-triples, application/n-triples",
    "CONSTRUCT WHERE { ?s ?p ?o }, application/rdf+xml, application/rdf+xml",
    "CONSTRUCT WHERE { ?s ?p ?o }, application/ld+json, application/ld+json",
    "DESCRIBE <urn:a>, text/turtle, text/turtle",
    "DESCRIBE <urn:a>, application/rdf+xml, application/rdf+xml",
  })
  void theClientChoosesTheFormat(String query, String accept, String type) throws Exception {
    HttpResponse<String> response = send(get("query", query).header("Accept", accept));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type").split(";", 2)[0]).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "format, rdf+xml, application/rdf+xml",
    "output, n3, text/turtle",
    "format, ttl, text/turtle",
    "results, ntriples, application/n-triples",
  })
  void formatsAreNamedAsClientsDo(String parameter, String name, String type) throws Exception {
    HttpResponse<String> response =
        send(
            server.to(
                "sparql?" + form("query", "DESCRIBE <urn:a>") + "&" + parameter + "=" + name));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(header(response, "Content-Type").split(";", 2)[0]).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "default, 200, <urn:one>",
    "graph=https://example.org/g1, 200, <urn:one>",
    "graph=https%3A%2F%2Fexample.org%2Fg2, 200, <urn:two>",
    "graph=https://example.org/none, 404, 'No such graph'",
    "graph=https://example.org/g1&default, 400, ''",
    "graph=https://example.org/g1&graph=https://example.org/g2, 400, ''",
    "graph=urn:fazhi:store, 404, ''",
  })
  void aGraphIsReadOrItIsSaidWhyNot(String graph, int status, String content) throws Exception {
    HttpResponse<String> response =
        send(server.to("data?" + graph).header("Accept", "application/n-triples"));
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(header(response, "Content-Type"))
        .startsWith(status == 200 ? "application/n-triples" : "application/problem+json");
    assertThat(response.body()).contains(content);
    HttpResponse<String> head =
        send(server.to("data?" + graph).method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(status);
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle",
    "application/n-triples, application/n-triples",
    "application/rdf+xml, application/rdf+xml",
    "application/ld+json, application/ld+json",
    "'*/*', text/turtle",
    "'application/rdf+xml;q=0.5, text/turtle', text/turtle",
  })
  void aGraphComesInTheFormatThatTheClientTakes(String accept, String type) throws Exception {
    HttpResponse<String> response = send(server.to("data?graph=" + G1).header("Accept", accept));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type").split(";", 2)[0]).isEqualTo(type);
  }

  @Test
  void aReadingServerSaysWhichMethodsThereAre() throws Exception {
    HttpResponse<String> options =
        send(server.to("data?graph=" + G1).method("OPTIONS", BodyPublishers.noBody()));
    assertThat(header(options, "Allow").replace(" ", "").split(",", -1))
        .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
    for (String method : new String[] {"PUT", "POST", "DELETE", "PATCH"}) {
      HttpResponse<String> refused =
          send(
              server
                  .to("data?graph=" + G1)
                  .header("Content-Type", "text/turtle")
                  .method(
                      method,
                      BodyPublishers.ofString("<urn:a> <https://example.org/in> <urn:three> .")));
      assertThat(refused.statusCode()).as(method).isEqualTo(405);
    }
  }
}
