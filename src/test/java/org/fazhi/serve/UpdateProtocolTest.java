package org.fazhi.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.serve.SmallServer.header;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.fazhi.serve.linked.Publication;
import org.fazhi.serve.protocol.QueryLimits;
import org.fazhi.serve.protocol.Writers;
import org.fazhi.store.StoreChange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes through SPARQL Update and the Graph Store Protocol: whole, in time, or not at all. */
class UpdateProtocolTest {

  private static final String A = "https://example.org/a";
  private static final String B = "https://example.org/b";
  private static final String IN_A = "<urn:s> <urn:in> <urn:a> .";
  private static final String IN_B = "<urn:s> <urn:in> <urn:b> .";

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static SmallServer server;

  static ServerOptions options(Duration timeout) {
    return new ServerOptions(
        0,
        "",
        Optional.empty(),
        false,
        QueryLimits.of(timeout),
        Writers.knowing(Optional.of("test-token"), Optional.empty()),
        Set.of(),
        Set.of(),
        Publication.DEFAULT,
        Optional.empty(),
        Duration.ofSeconds(20));
  }

  @BeforeAll
  static void start() {
    server = SmallServer.start(folder, options(Duration.ofSeconds(5)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void twoGraphs() {
    put(A, IN_A);
    put(B, IN_B);
  }

  private static void put(String graph, String turtle) {
    server.store().apply(StoreChange.replace(graph, SmallServer.graph(turtle, Lang.TURTLE)));
  }

  private static HttpRequest.Builder update(String path, String update) {
    return server
        .to(path)
        .header("Content-Type", "application/sparql-update")
        .header("Authorization", "Bearer test-token")
        .POST(BodyPublishers.ofString(update));
  }

  private static HttpResponse<String> change(String update) throws Exception {
    return server.send(update("sparql", update));
  }

  private static String ask(String pattern) throws Exception {
    return server
        .send(server.query("ASK { " + pattern + " }").header("Accept", "text/csv"))
        .body()
        .replaceAll("\\s+", " ");
  }

  private static boolean holds(String pattern) throws Exception {
    return ask(pattern).contains("true");
  }

  @ParameterizedTest
  @CsvSource({"CLEAR ALL", "DROP ALL", "CLEAR NAMED", "DROP NAMED", "CLEAR SILENT ALL"})
  void allIsCleared(String update) throws Exception {
    assertThat(change(update).statusCode()).isEqualTo(204);
    assertThat(holds("?s <urn:in> ?o")).isFalse();
    assertThat(holds("?s a ?type")).isFalse();
    assertThat(change("INSERT DATA { GRAPH <" + A + "> { " + IN_A + " } }").statusCode())
        .isEqualTo(204);
    assertThat(holds(IN_A)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "CLEAR DEFAULT",
    "DROP DEFAULT",
    "MOVE DEFAULT TO <https://example.org/b>",
    "ADD <https://example.org/a> TO DEFAULT",
    "COPY <https://example.org/a> TO DEFAULT",
    "MOVE <https://example.org/a> TO DEFAULT",
    "CLEAR GRAPH <https://example.org/a>; CLEAR DEFAULT",
  })
  void theUnionAloneIsNotCleared(String update) throws Exception {
    HttpResponse<String> response = change(update);
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    assertThat(response.body()).contains("union of all graphs");
    assertThat(holds(IN_A + IN_B)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"CLEAR SILENT DEFAULT", "ADD SILENT <https://example.org/a> TO DEFAULT"})
  void whatIsSilentSucceedsWithoutChange(String update) throws Exception {
    assertThat(change(update).statusCode()).isEqualTo(204);
    assertThat(holds(IN_A + IN_B)).isTrue();
  }

  @Test
  void graphsAreCopiedAndMoved() throws Exception {
    assertThat(change("COPY DEFAULT TO <urn:copy>").statusCode()).isEqualTo(204);
    assertThat(holds("GRAPH <urn:copy> { " + IN_A + IN_B + " }")).isTrue();
    assertThat(change("ADD <" + A + "> TO <" + B + ">").statusCode()).isEqualTo(204);
    assertThat(holds("GRAPH <" + B + "> { " + IN_A + IN_B + " }")).isTrue();
    assertThat(change("MOVE <" + A + "> TO <" + B + ">").statusCode()).isEqualTo(204);
    assertThat(holds("GRAPH <" + B + "> { " + IN_A + " }")).isTrue();
    assertThat(holds("GRAPH <" + B + "> { " + IN_B + " }")).isFalse();
    assertThat(holds("GRAPH <" + A + "> { ?s ?p ?o }")).isFalse();
  }

  static Stream<Arguments> refused() {
    String insert = "INSERT { GRAPH <urn:new> { ?s ?p ?o } } ";
    return Stream.of(
        Arguments.of(
            "graphs in the request and in USING",
            "sparql?using-graph-uri=" + A,
            insert + "USING <" + B + "> WHERE { ?s ?p ?o }",
            400),
        Arguments.of(
            "graphs in the request and in USING NAMED",
            "sparql?using-named-graph-uri=" + A,
            insert + "USING NAMED <" + B + "> WHERE { GRAPH ?g { ?s ?p ?o } }",
            400),
        Arguments.of(
            "graphs in the request and in WITH",
            "sparql?using-graph-uri=" + A,
            "WITH <" + B + "> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
            400),
        Arguments.of("a relative graph", "sparql?using-graph-uri=a", insert + "WHERE {}", 400),
        Arguments.of("an update that is none", "sparql", "INSERT 天津", 400),
        Arguments.of(
            "a call to another host",
            "sparql",
            insert + "WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
            403),
        Arguments.of(
            "a call from a query within",
            "sparql",
            insert + "WHERE { { SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } } } }",
            403),
        Arguments.of("reading from elsewhere", "sparql", "LOAD <http://localhost:1/>", 403));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void whatCannotBeMeantIsRefused(String wrong, String path, String update, int status)
      throws Exception {
    HttpResponse<String> response = server.send(update(path, update));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    assertThat(holds("GRAPH <urn:new> { ?s ?p ?o }")).isFalse();
  }

  @Test
  void theRequestChoosesGraphs() throws Exception {
    String insert =
        "INSERT { GRAPH <urn:chosen> { ?s ?p ?o } } WHERE { ?s <urn:in> ?o . ?s ?p ?o }";
    assertThat(server.send(update("sparql?using-graph-uri=" + A, insert)).statusCode())
        .isEqualTo(204);
    assertThat(holds("GRAPH <urn:chosen> { " + IN_A + " }")).isTrue();
    assertThat(holds("GRAPH <urn:chosen> { " + IN_B + " }")).isFalse();
    assertThat(change("DROP GRAPH <urn:chosen>").statusCode()).isEqualTo(204);
  }

  /** Changes something first and then takes for ever. */
  private static String endless() {
    StringBuilder update =
        new StringBuilder("INSERT DATA { GRAPH <urn:slow> { <urn:a> <urn:b> 1 } } ;\n");
    update.append("INSERT { GRAPH <urn:slow> { <urn:a> <urn:b> ?o1 } } WHERE { ");
    for (int i = 0; i < 20; i++) {
      update.append("?s%1$d ?p%1$d ?o%1$d . ".formatted(i));
    }
    return update.append('}').toString();
  }

  @Test
  void anUpdateHasATimeLimitAndChangesNothingBeyondIt() throws Exception {
    long begin = System.nanoTime();
    HttpResponse<String> response = change(endless());
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(40));
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).contains("update was given up after 5 s", "Nothing was changed");
    assertThat(holds("GRAPH <urn:slow> { ?s ?p ?o }")).isFalse();
    assertThat(change("INSERT DATA { GRAPH <urn:after> { <urn:a> <urn:b> 1 } }").statusCode())
        .isEqualTo(204);
    assertThat(change("DROP GRAPH <urn:after>").statusCode()).isEqualTo(204);
  }

  @Test
  void aServerThatStopsGivesUpdatesUpAtOnce(@TempDir Path other) throws Exception {
    SmallServer stopping = SmallServer.start(other, options(Duration.ofMinutes(1)));
    CompletableFuture<HttpResponse<String>> answer =
        stopping.sendLater(
            stopping
                .to("sparql")
                .header("Content-Type", "application/sparql-update")
                .header("Authorization", "Bearer test-token")
                .POST(BodyPublishers.ofString(endless())));
    Thread.sleep(500);
    long begin = System.nanoTime();
    stopping.close();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
    assertThat(answer.join().statusCode()).isEqualTo(503);
    assertThat(answer.join().body()).contains("server stops", "Nothing was changed");
  }

  private static HttpRequest.Builder post(String type, String body) {
    return server
        .to("data?graph=urn:posted")
        .header("Content-Type", type)
        .header("Authorization", "Bearer test-token")
        .POST(BodyPublishers.ofString(body));
  }

  private static String file(String name, String type, String content) {
    return "--limit\r\nContent-Disposition: form-data; name=\"%1$s\"; filename=\"%1$s\"\r\nContent-Type: %2$s\r\n\r\n%3$s\r\n"
        .formatted(name, type, content);
  }

  @Test
  void theFilesOfAFormAreAddedToAGraph() throws Exception {
    String form =
        file("one.ttl", "text/turtle; charset=utf-8", IN_A)
            + file("two.nt", "application/n-triples", IN_B)
            + "--limit--\r\n";
    HttpResponse<String> created = server.send(post("multipart/form-data; boundary=limit", form));
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    assertThat(holds("GRAPH <urn:posted> { " + IN_A + IN_B + " }")).isTrue();
    assertThat(server.send(post("multipart/form-data; boundary=limit", form)).statusCode())
        .isEqualTo(204);
    assertThat(change("DROP GRAPH <urn:posted>").statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, '<urn:s> <urn:in>', 400",
    "application/trig, '<urn:s> <urn:in> 1 .', 415",
    "application/trix+xml, '<TriX/>', 415",
    "application/n-quads, '', 415",
    "application/ld+json, '{}', 415",
    "multipart/mixed; boundary=limit, '', 415",
    "multipart/form-data, '', 400",
  })
  void onlyTheSyntaxesThatAreNamedAreTaken(String type, String body, int status) throws Exception {
    HttpResponse<String> response = server.send(post(type, body));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void aFileOfAFormIsHeldToTheSameSyntaxes() throws Exception {
    String form = file("one.jsonld", "application/ld+json", "{}") + "--limit--\r\n";
    assertThat(server.send(post("multipart/form-data; boundary=limit", form)).statusCode())
        .isEqualTo(415);
  }

  @Test
  void aGraphIsCreatedReplacedAndDeleted() throws Exception {
    assertThat(server.send(put(IN_A)).statusCode()).isEqualTo(201);
    assertThat(server.send(put(IN_B)).statusCode()).isEqualTo(204);
    assertThat(holds("GRAPH <urn:put> { " + IN_B + " }")).isTrue();
    assertThat(holds("GRAPH <urn:put> { " + IN_A + " }")).isFalse();
    assertThat(server.send(delete()).statusCode()).isEqualTo(204);
    assertThat(server.send(delete()).statusCode()).isEqualTo(404);
    HttpResponse<String> relative =
        server.send(
            server
                .to("data?graph=default")
                .header("Content-Type", "text/turtle")
                .header("Authorization", "Bearer test-token")
                .PUT(BodyPublishers.ofString(IN_A)));
    assertThat(relative.statusCode()).isEqualTo(400);
  }

  private static HttpRequest.Builder put(String turtle) {
    return server
        .to("data?graph=urn:put")
        .header("Content-Type", "text/turtle")
        .header("Authorization", "Bearer test-token")
        .PUT(BodyPublishers.ofString(turtle));
  }

  private static HttpRequest.Builder delete() {
    return server.to("data?graph=urn:put").header("Authorization", "Bearer test-token").DELETE();
  }
}
