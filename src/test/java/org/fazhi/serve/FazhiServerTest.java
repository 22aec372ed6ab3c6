package org.fazhi.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.fazhi.store.GraphStore;
import org.fazhi.store.StoreChange;
import org.fazhi.store.Tdb2GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FazhiServerTest {

  private static final String QUERY =
      "SELECT ?title WHERE { ?s <http://purl.org/dc/terms/title> ?title } ORDER BY ?title";

  @TempDir static Path folder;
  private static GraphStore store = missing();
  private static FazhiServer server = missing();
  private final HttpClient client = HttpClient.newHttpClient();

  /** Stands for what {@link #start} sets. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T missing() {
    return null;
  }

  @BeforeAll
  static void start() {
    store = Tdb2GraphStore.openOrCreate(folder.resolve("store"), UnaryOperator.identity());
    store.apply(StoreChange.replace("https://example.org/g1", graph("行政处罚法")));
    store.apply(StoreChange.replace("https://example.org/g2", graph("行政许可法")));
    server =
        FazhiServer.start(
            store.dataset().orElseThrow(), new ServerOptions(0, Duration.ofSeconds(2)));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static Graph graph(String title) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(
            new StringReader(
                "<https://example.org/%1$s> <http://purl.org/dc/terms/title> \"%1$s\" ."
                    .formatted(title)))
        .lang(Lang.TTL)
        .parse(graph);
    return graph;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString(UTF_8));
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path));
  }

  private static HttpRequest.Builder query(String query) {
    return to("sparql?query=" + URLEncoder.encode(query, UTF_8)).header("Accept", "text/csv");
  }

  @Test
  void queriesAreTakenByGetAndBothFormsOfPost() throws Exception {
    String answer = "title\r\n行政处罚法\r\n行政许可法\r\n";
    assertThat(send(query(QUERY)).body()).isEqualTo(answer);
    assertThat(
            send(to("sparql")
                    .header("Accept", "text/csv")
                    .header("Content-Type", "application/sparql-query")
                    .POST(BodyPublishers.ofString(QUERY)))
                .body())
        .isEqualTo(answer);
    assertThat(
            send(to("sparql")
                    .header("Accept", "text/csv")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("query=" + URLEncoder.encode(QUERY, UTF_8))))
                .body())
        .isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json",
    "application/sparql-results+xml",
    "text/csv",
    "text/tab-separated-values",
  })
  void allStandardResultFormatsAreGiven(String mediaType) throws Exception {
    HttpResponse<String> response =
        send(to("sparql?query=" + URLEncoder.encode(QUERY, UTF_8)).header("Accept", mediaType));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
    assertThat(response.body()).contains("行政处罚法");
  }

  @Test
  void fullTextSearchWorksOverTheServer() throws Exception {
    assertThat(
            send(query("SELECT ?s WHERE { ?s <http://jena.apache.org/text#query> \"许可\" }")).body())
        .contains("https://example.org/行政许可法")
        .doesNotContain("处罚法");
  }

  @Test
  void graphsAreReadByTheGraphStoreProtocol() throws Exception {
    HttpResponse<String> named =
        send(to("data?graph=https://example.org/g1").header("Accept", "text/turtle"));
    assertThat(named.statusCode()).isEqualTo(200);
    assertThat(named.body()).contains("行政处罚法").doesNotContain("行政许可法");
    assertThat(send(to("data?default").header("Accept", "application/n-triples")).body())
        .contains("行政处罚法", "行政许可法")
        .doesNotContain("urn:fazhi");
    assertThat(send(to("data").header("Accept", "application/n-quads")).body())
        .contains("行政处罚法", "行政许可法", "<https://example.org/g2>")
        .doesNotContain("urn:fazhi");
    assertThat(send(to("data?graph=https://example.org/none")).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, data?graph=https://example.org/g3, text/turtle, <urn:a> <urn:b> <urn:c> .",
    "POST, data?graph=https://example.org/g1, text/turtle, <urn:a> <urn:b> <urn:c> .",
    "DELETE, data?graph=https://example.org/g1, text/turtle, ''",
    "POST, sparql, application/sparql-update, CLEAR ALL",
    "POST, sparql, application/x-www-form-urlencoded, update=CLEAR%20ALL",
    "POST, update, application/sparql-update, CLEAR ALL",
    "POST, '', application/sparql-update, CLEAR ALL",
    "POST, upload, text/turtle, <urn:a> <urn:b> <urn:c> .",
  })
  void nothingCanBeWritten(String method, String path, String mediaType, String body)
      throws Exception {
    HttpResponse<String> response =
        send(
            to(path)
                .header("Content-Type", mediaType)
                .method(method, BodyPublishers.ofString(body)));
    assertThat(response.statusCode()).isBetween(400, 499);
    assertThat(send(query(QUERY)).body()).isEqualTo("title\r\n行政处罚法\r\n行政许可法\r\n");
  }

  @Test
  void queriesReachNoOtherHost() throws Exception {
    HttpResponse<String> response =
        send(
            query(
                "SELECT * WHERE { SERVICE <"
                    + server.address().resolve("sparql")
                    + "> { ?s ?p ?o } }"));
    assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(response.body()).doesNotContain("行政处罚法");
  }

  @Test
  void queriesReadNoFiles() throws Exception {
    Path file = folder.resolve("secret.ttl");
    java.nio.file.Files.writeString(file, "<urn:a> <urn:b> \"secret\" .");
    for (String clause : new String[] {"FROM", "FROM NAMED"}) {
      String pattern = clause.equals("FROM") ? "?s ?p ?o" : "GRAPH ?g { ?s ?p ?o }";
      assertThat(
              send(query("SELECT * " + clause + " <" + file.toUri() + "> WHERE {" + pattern + "}"))
                  .body())
          .doesNotContain("secret");
    }
  }

  @Test
  void queriesThatTakeTooLongAreGivenUp() throws Exception {
    StringBuilder query = new StringBuilder("SELECT (COUNT(*) AS ?n) WHERE { ");
    for (int i = 0; i < 40; i++) {
      query.append("?s%1$d ?p%1$d ?o%1$d . ".formatted(i));
    }
    HttpResponse<String> response = send(query(query + "}"));
    assertThat(response.statusCode()).isEqualTo(503);
  }

  @Test
  void brokenQueriesAreTheFaultOfTheClient() throws Exception {
    assertThat(send(query("SELECT WHERE")).statusCode()).isEqualTo(400);
    assertThat(
            send(query("SELECT * { ?s <http://jena.apache.org/text#query> \"((\" }")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void healthIsReported() throws Exception {
    HttpResponse<String> response = send(to("healthz"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualToIgnoringNewLines("ok");
  }

  @Test
  void aTakenPortIsSaid() {
    int taken = server.address().getPort();
    assertThatThrownBy(
            () -> FazhiServer.start(store.dataset().orElseThrow(), ServerOptions.onPort(taken)))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("port " + taken);
  }

  @Test
  void nothingIsFoundElsewhere() throws Exception {
    assertThat(send(to("$/server")).statusCode()).isEqualTo(404);
    assertThat(send(HttpRequest.newBuilder(URI.create(server.address() + "none"))).statusCode())
        .isEqualTo(404);
  }
}
