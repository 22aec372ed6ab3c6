package org.fazhi.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.serve.SmallServer.header;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.fazhi.serve.linked.Publication;
import org.fazhi.serve.protocol.QueryLimits;
import org.fazhi.serve.protocol.Writers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolTest {

  private static final String TOKEN = "Bearer test-token";
  private static final String GRAPH = "data?graph=https://example.org/written";
  private static final int ROWS = 40;
  private static final int QUERIES = 4;

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static SmallServer server;

  /** Another host, which counts the calls that reach it. */
  @SuppressWarnings("NullAway.Init")
  private static HttpServer elsewhere;

  private static final AtomicInteger calls = new AtomicInteger();

  @BeforeAll
  static void start() throws Exception {
    elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          byte[] body =
              "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[]}}".getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    elsewhere.start();
    server =
        SmallServer.start(
            folder,
            new ServerOptions(
                0,
                "",
                Optional.empty(),
                false,
                new QueryLimits(Duration.ofSeconds(3), ROWS, ROWS, QUERIES),
                Writers.knowing(Optional.of("test-token"), Optional.of("test:test-password")),
                Set.of("127.0.0.1:" + elsewhere.getAddress().getPort()),
                Set.of(),
                Publication.DEFAULT,
                Optional.empty(),
                Duration.ofSeconds(1)));
  }

  @AfterAll
  static void stop() {
    server.close();
    elsewhere.stop(0);
  }

  private static HttpRequest.Builder update(String update) {
    return server
        .to("sparql")
        .header("Content-Type", "application/sparql-update")
        .POST(BodyPublishers.ofString(update));
  }

  private static HttpRequest.Builder put(String graph, String turtle) {
    return server
        .to(graph)
        .header("Content-Type", "text/turtle")
        .header("Authorization", TOKEN)
        .PUT(BodyPublishers.ofString(turtle));
  }

  private static String triples(int number) {
    StringBuilder turtle = new StringBuilder();
    for (int i = 0; i < number; i++) {
      turtle.append("<urn:s").append(i).append("> <urn:p> ").append(i).append(" .\n");
    }
    return turtle.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, '\"head\"'",
    "application/sparql-results+xml, <sparql",
    "text/csv, type",
    "text/tab-separated-values, ?type",
    "application/json, '\"head\"'",
  })
  void rowsComeInAllFormats(String accept, String content) throws Exception {
    HttpResponse<String> response =
        server.send(
            server.query("SELECT DISTINCT ?type { ?s a ?type } LIMIT 5").header("Accept", accept));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith(accept);
    assertThat(response.body()).contains(content);
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle",
    "application/n-triples",
    "application/rdf+xml",
    "application/ld+json",
  })
  void statementsComeInAllFormats(String accept) throws Exception {
    for (String form :
        new String[] {
          "CONSTRUCT { ?s a ?t } WHERE { ?s a ?t }", "DESCRIBE <" + SmallServer.AGENCY + ">"
        }) {
      HttpResponse<String> response = server.send(server.query(form).header("Accept", accept));
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(header(response, "Content-Type")).startsWith(accept);
    }
  }

  @Test
  void anAnswerWithTooManyRowsIsRefusedNotCut() throws Exception {
    String rows = "SELECT * { VALUES ?x { " + "1 ".repeat(ROWS) + "%s } }";
    assertThat(server.send(server.query(rows.formatted(""))).statusCode()).isEqualTo(200);
    HttpResponse<String> response =
        server.send(
            server.query(rows.formatted("1")).header("Accept", "application/sparql-results+json"));
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    assertThat(response.body()).contains("more than 40 rows", "LIMIT");
  }

  @Test
  void tooManyStatementsAreRefusedNotCut() throws Exception {
    server.send(put("data?graph=https://example.org/large", triples(ROWS + 1)));
    try {
      assertThat(
              server
                  .send(server.query("CONSTRUCT { ?s <urn:p> ?o } WHERE { ?s <urn:p> ?o }"))
                  .statusCode())
          .isEqualTo(422);
      HttpResponse<String> graph = server.send(server.to("data?graph=https://example.org/large"));
      assertThat(graph.statusCode()).isEqualTo(422);
      assertThat(graph.body()).contains("/dumps/");
      assertThat(server.send(server.to("data?default")).statusCode()).isEqualTo(422);
      assertThat(server.send(server.to("data")).statusCode()).isEqualTo(422);
    } finally {
      server.send(
          server
              .to("data?graph=https://example.org/large")
              .header("Authorization", TOKEN)
              .DELETE());
    }
  }

  /** Gives its first row at once and then takes for ever. */
  private static String slow() {
    StringBuilder query = new StringBuilder("SELECT * { ");
    query.append("{ BIND(1 AS ?first) } UNION { SELECT (COUNT(*) AS ?n) { ");
    for (int i = 0; i < 30; i++) {
      query.append("?s%1$d ?p%1$d ?o%1$d . ".formatted(i));
    }
    return query.append("} } }").toString();
  }

  @Test
  void aTimeoutAfterTheFirstRowIsNoAnswer() throws Exception {
    HttpResponse<String> response =
        server.send(server.query(slow()).header("Accept", "application/sparql-results+json"));
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    assertThat(response.body()).doesNotContain("bindings");
  }

  @Test
  void clientsMayAskForLessTimeButNotForMore() throws Exception {
    String query = slow();
    long begin = System.nanoTime();
    assertThat(
            server
                .send(server.to("sparql?timeout=0.3&query=" + URLEncoder.encode(query, UTF_8)))
                .statusCode())
        .isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(2900));
    assertThat(server.send(server.to("sparql?query=ASK%7B%7D&timeout=long")).statusCode())
        .isEqualTo(400);
    assertThat(server.send(server.to("sparql?query=ASK%7B%7D&timeout=9000")).statusCode())
        .isEqualTo(200);
  }

  /** ARQ carries such joins out while it prepares the query, where its own timer cannot reach. */
  private static String joinOfValues() {
    StringBuilder query = new StringBuilder("SELECT (COUNT(*) AS ?n) { ");
    for (int i = 0; i < 8; i++) {
      query
          .append("VALUES ?v")
          .append(i)
          .append(" { ")
          .append("1 2 3 4 5 6 7 8 9 ".repeat(5))
          .append("} ");
    }
    return query.append('}').toString();
  }

  @Test
  void aQueryThatIsStillBeingPreparedIsGivenUpInTime() throws Exception {
    long begin = System.nanoTime();
    assertThat(
            server
                .send(
                    server.to(
                        "sparql?timeout=0.5&query=" + URLEncoder.encode(joinOfValues(), UTF_8)))
                .statusCode())
        .isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(2500));
    assertThat(queriesEnd()).isTrue();
  }

  private static boolean queriesEnd() throws Exception {
    for (int i = 0; i < 50; i++) {
      if (server.get("metrics", "*/*").body().contains("fazhi_queries_running 0.0")) {
        return true;
      }
      Thread.sleep(100);
    }
    return false;
  }

  @Test
  void oneQueryTooManyIsRefused() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> running = new ArrayList<>();
    for (int i = 0; i <= QUERIES; i++) {
      running.add(server.sendLater(server.query(slow())));
    }
    List<HttpResponse<String>> answers = running.stream().map(CompletableFuture::join).toList();
    assertThat(answers).allMatch(answer -> answer.statusCode() == 503);
    List<HttpResponse<String>> refused =
        answers.stream().filter(answer -> !header(answer, "Retry-After").isEmpty()).toList();
    assertThat(refused).hasSize(1);
    assertThat(refused.get(0).body()).contains("runs 4 queries");
    assertThat(queriesEnd()).isTrue();
  }

  @Test
  void answersAreCompressedForWhoTakesIt() throws Exception {
    for (HttpRequest.Builder request :
        new HttpRequest.Builder[] {
          server.query("SELECT * { ?s ?p ?o } LIMIT 30"),
          server
              .to("sparql")
              .header("Content-Type", "application/sparql-query")
              .POST(BodyPublishers.ofString("SELECT * { ?s ?p ?o } LIMIT 30")),
          server.to("id/agency/990100/kexuejishuju-test.ttl")
        }) {
      HttpResponse<byte[]> response = server.bytes(request.header("Accept-Encoding", "gzip"));
      assertThat(header(response, "Content-Encoding")).isEqualTo("gzip");
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
        assertThat(new String(in.readAllBytes(), UTF_8)).contains("https://");
      }
    }
  }

  @Test
  void scriptsOfOtherSitesMayReadButNotWrite() throws Exception {
    assertThat(header(server.send(server.query("ASK{}")), "Access-Control-Allow-Origin"))
        .isEqualTo("*");
    HttpResponse<String> preflight =
        server.send(
            server
                .to(GRAPH)
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "PUT")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertThat(header(preflight, "Access-Control-Allow-Methods"))
        .contains("GET", "POST")
        .doesNotContain("PUT", "DELETE", "PATCH");
    assertThat(header(preflight, "Access-Control-Allow-Headers").toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("authorization");
    assertThat(header(preflight, "Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void theServiceDescribesItselfWithoutAQuery() throws Exception {
    HttpResponse<String> response = server.get("sparql", "text/turtle");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains(
            "sd:Service", "sd:endpoint", "<" + server.address() + "sparql>", "sd:SPARQL11Update");
  }

  @Test
  void onlyThoseWithCredentialsWrite() throws Exception {
    String insert = "INSERT DATA { GRAPH <https://example.org/written> { <urn:a> <urn:b> 1 } }";
    String basic =
        "Basic " + Base64.getEncoder().encodeToString("test:test-password".getBytes(UTF_8));
    HttpResponse<String> nobody = server.send(update(insert));
    assertThat(nobody.statusCode()).isEqualTo(401);
    assertThat(header(nobody, "WWW-Authenticate")).contains("Bearer", "Basic");
    assertThat(server.send(update(insert).header("Authorization", "Bearer wrong")).statusCode())
        .isEqualTo(401);
    assertThat(server.send(update(insert).header("Authorization", TOKEN)).statusCode())
        .isEqualTo(204);
    assertThat(server.send(update(insert).header("Authorization", basic)).statusCode())
        .isEqualTo(204);
    for (HttpRequest.Builder request :
        new HttpRequest.Builder[] {
          server.to(GRAPH).header("Content-Type", "text/turtle").PUT(BodyPublishers.ofString("")),
          server.to(GRAPH).header("Content-Type", "text/turtle").POST(BodyPublishers.ofString("")),
          server.to(GRAPH).DELETE()
        }) {
      assertThat(server.send(request).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void proxiesAreNotBelievedUnlessToldTo() throws Exception {
    HttpResponse<String> response =
        server.send(
            server
                .to("id/agency/990100/kexuejishuju-test")
                .header("Accept", "text/turtle")
                .header("X-Forwarded-Host", "graph.example.org")
                .header("Forwarded", "host=graph.example.org")
                .header("X-Forwarded-Prefix", "/open"));
    assertThat(header(response, "Location"))
        .isEqualTo(server.address() + "id/agency/990100/kexuejishuju-test.ttl");
  }

  @Test
  void loadIsOff() throws Exception {
    HttpResponse<String> response =
        server.send(
            update("LOAD <" + elsewhereAddress() + "data.ttl> INTO GRAPH <urn:g>")
                .header("Authorization", TOKEN));
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).contains("LOAD is off");
  }

  private static String elsewhereAddress() {
    return "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/";
  }

  @Test
  void servicesAreReachedOnlyWhenTheyAreOnTheList() throws Exception {
    int before = calls.get();
    String query = "SELECT * { SERVICE <%ssparql> { ?x ?y ?z } }";
    assertThat(server.send(server.query(query.formatted(elsewhereAddress()))).statusCode())
        .isEqualTo(200);
    assertThat(calls.get()).isEqualTo(before + 1);
    HttpResponse<String> refused =
        server.send(
            server.query(
                query.formatted("http://localhost:" + elsewhere.getAddress().getPort() + "/")));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("may not reach");
    assertThat(calls.get()).isEqualTo(before + 1);
  }

  @Test
  void contextsOfUploadsAreNotFetched() throws Exception {
    int before = calls.get();
    HttpResponse<String> response =
        server.send(
            server
                .to(GRAPH)
                .header("Content-Type", "application/ld+json")
                .header("Authorization", TOKEN)
                .PUT(
                    BodyPublishers.ofString(
                        "{\"@context\":\"" + elsewhereAddress() + "c\",\"a\":\"b\"}")));
    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(calls.get()).isEqualTo(before);
  }

  @Test
  void fullTextSearchFollowsWhatIsWritten() throws Exception {
    String label = "<urn:x> <http://www.w3.org/2004/02/skos/core#prefLabel> \"%s\" .";
    server.send(put(GRAPH, label.formatted("水利工程")));
    assertThat(found("水利")).contains("urn:x");
    server.send(put(GRAPH, label.formatted("交通运输")));
    assertThat(found("水利")).doesNotContain("urn:x");
    assertThat(found("交通")).contains("urn:x");
    server.send(server.to(GRAPH).header("Authorization", TOKEN).DELETE());
    assertThat(found("交通")).doesNotContain("urn:x");
  }

  private static String found(String words) throws Exception {
    return server
        .send(
            server
                .query("SELECT ?s { ?s <http://jena.apache.org/text#query> \"" + words + "\" }")
                .header("Accept", "text/csv"))
        .body();
  }

  @Test
  void theUnionAndTheRecordsOfTheStoreAreNotWritten() throws Exception {
    for (String update :
        new String[] {
          "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
          "DELETE WHERE { <urn:fazhi:store> ?p ?o }; INSERT DATA { <urn:a> <urn:b> <urn:c> }"
        }) {
      assertThat(server.send(update(update).header("Authorization", TOKEN)).statusCode())
          .isEqualTo(403);
    }
    assertThat(server.send(put("data?default", "<urn:a> <urn:b> <urn:c> .")).statusCode())
        .isEqualTo(403);
    assertThat(server.send(put("data", "<urn:a> <urn:b> <urn:c> .")).statusCode()).isEqualTo(403);
    assertThat(server.send(server.query("ASK { <urn:a> <urn:b> <urn:c> }")).body())
        .contains("false");
  }
}
