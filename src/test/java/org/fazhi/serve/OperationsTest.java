package org.fazhi.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.serve.SmallServer.header;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.fazhi.serve.linked.Publication;
import org.fazhi.serve.protocol.QueryLimits;
import org.fazhi.serve.protocol.Writers;
import org.fazhi.store.StoreChange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationsTest {

  private static final String LICENCE = "https://example.org/licence";

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static SmallServer server;

  @BeforeAll
  static void start() {
    server =
        SmallServer.start(
            folder,
            new ServerOptions(
                0,
                "/fazhi",
                Optional.empty(),
                true,
                QueryLimits.of(Duration.ofSeconds(1)),
                Writers.nobody(),
                Set.of(),
                Set.of(),
                new Publication(SmallServer.ID, LICENCE),
                Optional.of(folder.resolve("access.jsonl")),
                Duration.ofSeconds(1)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Graph description() throws Exception {
    return SmallServer.graph(server.get(".well-known/void", "text/turtle").body(), Lang.TURTLE);
  }

  @Test
  void theDataSetIsDescribedWithItsSizeAndLicence() throws Exception {
    Graph description = description();
    Node dataset = NodeFactory.createURI(server.address() + ".well-known/void#dataset");
    assertThat(description.contains(dataset, RDF.type.asNode(), DCAT.Dataset.asNode())).isTrue();
    assertThat(
            description.contains(dataset, DCTerms.license.asNode(), NodeFactory.createURI(LICENCE)))
        .isTrue();
    String counted =
        server
            .send(server.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").header("Accept", "text/csv"))
            .body();
    assertThat(
            description
                .find(dataset, VOID.triples.asNode(), Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm())
        .isEqualTo(counted.lines().skip(1).findFirst().orElseThrow());
    assertThat(
            description.contains(
                Node.ANY,
                VOID._class.asNode(),
                NodeFactory.createURI("https://w3id.org/fazhi/ontology#Engagement")))
        .isTrue();
  }

  @Test
  void dumpsHoldEverythingAndMatchTheirChecksums() throws Exception {
    String checksums = server.get("dumps/SHA256SUMS", "*/*").body();
    for (String name : List.of("fazhi.nq.gz", "fazhi.ttl.gz")) {
      byte[] dump = server.bytes(server.to("dumps/" + name)).body();
      String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(dump));
      assertThat(checksums).contains(sum + "  " + name);
      assertThat(server.get(".well-known/void", "text/turtle").body()).contains(sum);
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(dump))) {
        assertThat(new String(in.readAllBytes(), UTF_8))
            .contains("测试市科学技术局")
            .doesNotContain("urn:fazhi");
      }
    }
    assertThat(server.get("dumps/other", "*/*").statusCode()).isEqualTo(404);
  }

  @Test
  void dumpsComeInParts() throws Exception {
    byte[] whole = server.bytes(server.to("dumps/fazhi.nq.gz")).body();
    HttpResponse<byte[]> first =
        server.bytes(server.to("dumps/fazhi.nq.gz").header("Range", "bytes=0-99"));
    assertThat(first.statusCode()).isEqualTo(206);
    assertThat(header(first, "Content-Range")).isEqualTo("bytes 0-99/" + whole.length);
    HttpResponse<byte[]> rest =
        server.bytes(
            server
                .to("dumps/fazhi.nq.gz")
                .header("Range", "bytes=100-")
                .header("If-Range", header(first, "ETag")));
    assertThat(rest.statusCode()).isEqualTo(206);
    byte[] joined = java.util.Arrays.copyOf(first.body(), whole.length);
    System.arraycopy(rest.body(), 0, joined, 100, rest.body().length);
    assertThat(joined).isEqualTo(whole);
    assertThat(server.bytes(server.to("dumps/fazhi.nq.gz").header("Range", "bytes=-10")).body())
        .isEqualTo(java.util.Arrays.copyOfRange(whole, whole.length - 10, whole.length));
    assertThat(
            server
                .bytes(
                    server
                        .to("dumps/fazhi.nq.gz")
                        .header("Range", "bytes=100-")
                        .header("If-Range", "\"other\""))
                .statusCode())
        .isEqualTo(200);
    HttpResponse<String> beyond =
        server.send(server.to("dumps/fazhi.nq.gz").header("Range", "bytes=999999999-"));
    assertThat(beyond.statusCode()).isEqualTo(416);
    assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */" + whole.length);
  }

  @Test
  void dumpsFollowTheStore() throws Exception {
    String before = server.get("dumps/SHA256SUMS", "*/*").body();
    assertThat(server.get("dumps/SHA256SUMS", "*/*").body()).isEqualTo(before);
    server
        .store()
        .apply(
            StoreChange.replace(
                SmallServer.ID + "report/other",
                SmallServer.graph("<urn:a> <urn:b> <urn:c> .", Lang.TURTLE)));
    assertThat(server.get("dumps/SHA256SUMS", "*/*").body()).isNotEqualTo(before);
  }

  @Test
  void robotsFindThePagesOfThings() throws Exception {
    String robots = server.get("robots.txt", "*/*").body();
    assertThat(robots).contains("Disallow: /fazhi/sparql", server.address() + "sitemap.xml");
    assertThat(server.get("sitemap.xml", "*/*").body())
        .contains(server.address() + "sitemap/1.xml");
    HttpResponse<String> pages = server.get("sitemap/1.xml", "*/*");
    assertThat(header(pages, "Content-Type")).startsWith("application/xml");
    assertThat(pages.body()).contains(server.address() + "id/agency/990100/kexuejishuju-test.html");
    assertThat(server.get("sitemap/2.xml", "*/*").statusCode()).isEqualTo(404);
  }

  @Test
  void livenessAndReadinessAreApart() throws Exception {
    assertThat(server.get("healthz", "*/*").body()).isEqualToIgnoringNewLines("ok");
    assertThat(server.get("readyz", "*/*").body()).isEqualToIgnoringNewLines("ok");
  }

  private static String slow() {
    StringBuilder slow = new StringBuilder("SELECT (COUNT(*) AS ?n) { ");
    for (int i = 0; i < 30; i++) {
      slow.append("?s%1$d ?p%1$d ?o%1$d . ".formatted(i));
    }
    return slow.append('}').toString();
  }

  @Test
  void metricsTellOfRequestsQueriesAndTheStore() throws Exception {
    server.send(server.query("ASK {}"));
    assertThat(server.send(server.query(slow())).statusCode()).isEqualTo(503);
    server.get("nothing/" + "x".repeat(20), "*/*");
    HttpResponse<String> metrics = server.get("metrics", "*/*");
    assertThat(header(metrics, "Content-Type")).startsWith("text/plain");
    assertThat(metrics.body())
        .contains(
            "fazhi_http_requests_total{method=\"GET\",route=\"/sparql\",status=\"200\"}",
            "fazhi_http_request_duration_seconds_bucket{route=\"/sparql\"",
            "route=\"none\"",
            "fazhi_queries_running 0.0",
            "fazhi_store_triples ")
        .containsPattern("fazhi_query_timeouts_total [1-9]")
        .doesNotContain("nothing");
  }

  @Test
  void requestsAreLoggedAsJson() throws Exception {
    server.get("healthz?secret=1", "*/*");
    List<String> lines = Files.readAllLines(folder.resolve("access.jsonl"));
    for (int i = 0; i < 50 && lines.stream().noneMatch(it -> it.contains("healthz")); i++) {
      Thread.sleep(100);
      lines = Files.readAllLines(folder.resolve("access.jsonl"));
    }
    JsonNode line =
        new ObjectMapper()
            .readTree(
                lines.stream().filter(it -> it.contains("healthz")).findFirst().orElseThrow());
    assertThat(line.path("method").asText()).isEqualTo("GET");
    assertThat(line.path("path").asText()).isEqualTo("/fazhi/healthz");
    assertThat(line.path("status").asInt()).isEqualTo(200);
    assertThat(line.toString()).doesNotContain("secret");
  }

  @Test
  void addressesAreThoseThatTheProxyIsAskedAt() throws Exception {
    HttpResponse<String> response =
        server.send(
            server
                .to("id/agency/990100/kexuejishuju-test")
                .header("Accept", "text/turtle")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "graph.example.org")
                .header("X-Forwarded-Prefix", "/open"));
    assertThat(header(response, "Location"))
        .isEqualTo("https://graph.example.org/open/fazhi/id/agency/990100/kexuejishuju-test.ttl");
  }

  @Test
  void whatIsUnderWayIsAnsweredBeforeTheServerStops(@TempDir Path other) throws Exception {
    CompletableFuture<HttpResponse<String>> answer;
    try (SmallServer stopping =
        SmallServer.start(other, new ServerOptions(0, Duration.ofSeconds(2)))) {
      answer = stopping.sendLater(stopping.query(slow()));
      while (!stopping.get("metrics", "*/*").body().contains("fazhi_queries_running 1.0")) {
        Thread.sleep(50);
      }
    }
    assertThat(answer.join().statusCode()).isEqualTo(503);
    assertThat(answer.join().body()).contains("given up after 2 s");
  }

  @Test
  void everythingIsUnderThePrefix() throws Exception {
    assertThat(server.send(server.query("ASK {}")).statusCode()).isEqualTo(200);
    assertThat(server.get("/sparql?query=ASK%7B%7D", "*/*").statusCode()).isEqualTo(404);
  }
}
