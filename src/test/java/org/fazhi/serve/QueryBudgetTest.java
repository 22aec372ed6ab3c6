package org.fazhi.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.serve.SmallServer.header;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Queries that would fill the memory or never end: each ends in a problem, the server stays well.
 */
class QueryBudgetTest {

  private static final String QUERY = "application/sparql-query";

  private static final String LONG = "0123456789".repeat(20);

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static SmallServer server;

  @BeforeAll
  static void start() {
    server = SmallServer.start(folder, UpdateProtocolTest.options(Duration.ofSeconds(30)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void theServerIsWell() throws Exception {
    HttpResponse<String> answer = ask("ASK {}");
    assertThat(answer.statusCode()).isEqualTo(200);
    for (int i = 0; i < 50; i++) {
      if (server.get("metrics", "*/*").body().contains("fazhi_queries_running 0.0")) {
        return;
      }
      Thread.sleep(100);
    }
    assertThat(server.get("metrics", "*/*").body()).contains("fazhi_queries_running 0.0");
  }

  private static HttpResponse<String> ask(String query) throws Exception {
    return server.send(post(query));
  }

  private static HttpRequest.Builder post(String query) {
    return server.to("sparql").header("Content-Type", QUERY).POST(BodyPublishers.ofString(query));
  }

  private static String repeat(String text, int times) {
    return text.repeat(times);
  }

  private static String doubling(String function, int times) {
    return "SELECT (STRLEN(?t%1$d) AS ?n) { BIND('0123456789' AS ?t0) ".formatted(times)
        + IntStream.range(0, times)
            .mapToObj(i -> "BIND(" + function.formatted("?t" + i) + " AS ?t" + (i + 1) + ") ")
            .collect(Collectors.joining())
        + "}";
  }

  static Stream<Arguments> tooMuch() {
    String values = "VALUES ?%s { " + repeat("'" + LONG + "' ", 100) + "} ";
    String two = Stream.of("a", "b").map(values::formatted).collect(Collectors.joining());
    return Stream.of(
        Arguments.of(
            "all in one text", "SELECT (GROUP_CONCAT(?a) AS ?n) { " + two + "}", "1,000,000"),
        Arguments.of(
            "all distinct in one text",
            "SELECT (GROUP_CONCAT(DISTINCT ?x) AS ?n) { "
                + two
                + "BIND(CONCAT(STRUUID(), ?a) AS ?x) }",
            "1,000,000"),
        Arguments.of(
            "a text twice and twice again", doubling("CONCAT(%1$s, %1$s)", 40), "1,000,000"),
        Arguments.of(
            "each character twice and twice again",
            doubling("REPLACE(%s, '(.)', '$1$1')", 40),
            "1,000,000"),
        Arguments.of(
            "the function of XPath",
            doubling("<http://www.w3.org/2005/xpath-functions#concat>(%1$s, %1$s)", 40),
            "1,000,000"),
        Arguments.of(
            "brackets in brackets",
            "ASK { FILTER(" + repeat("(", 5000) + "1" + repeat(")", 5000) + ") }",
            "brackets"),
        Arguments.of(
            "groups in groups", "ASK " + repeat("{", 3000) + repeat("}", 3000), "brackets"),
        Arguments.of(
            "lists in lists",
            "ASK { ?s ?p " + repeat("(", 3000) + repeat(")", 3000) + " }",
            "brackets"),
        Arguments.of(
            "a query of ten megabytes",
            "ASK { ?s ?p '" + repeat("0123456789", 1_000_000) + "' }",
            "characters"),
        Arguments.of(
            "a long path", "ASK { ?s <urn:p>" + repeat("/<urn:p>", 20_000) + " ?o }", "steps"),
        Arguments.of("a program", "SELECT (<java:java.lang.Runtime>() AS ?x) {}", "program code"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tooMuch")
  void whatAsksForTooMuchIsRefused(String what, String query, String reason) throws Exception {
    HttpResponse<String> response = ask(query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
    assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    assertThat(response.body()).contains(reason).doesNotContain("Exception", "Error:");
  }

  static Stream<Arguments> large() {
    return Stream.of(
        Arguments.of(
            "alternatives", "ASK { " + repeat("{ ?s ?p 1 } UNION ", 2000) + "{ ?s ?p 2 } }"),
        Arguments.of(
            "optional parts", "ASK { ?s ?p 1 " + repeat("OPTIONAL { ?s ?p 2 } ", 2000) + "}"),
        Arguments.of("a sum", "SELECT (1" + repeat(" + 1", 50_000) + " AS ?n) {}"),
        Arguments.of("conditions", "ASK { FILTER(true" + repeat(" || true", 50_000) + ") }"),
        Arguments.of("a path", "ASK { ?s <urn:p>" + repeat("/<urn:p>", 900) + " ?o }"),
        Arguments.of("signs", "SELECT (1 AS ?n) { FILTER(" + repeat("!", 50_000) + "true) }"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("large")
  void longChainsAreAnsweredOrRefused(String what, String query) throws Exception {
    HttpResponse<String> response = ask(query);
    assertThat(response.statusCode()).as(response.body()).isIn(200, 400, 422, 503);
    if (response.statusCode() != 200) {
      assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
      assertThat(response.body()).doesNotContain("StackOverflow").contains("detail");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'REGEX(?t, \"^((a+)+)+$\")'",
    "'REGEX(?t, CONCAT(\"^((a+)+)\", \"+$\"), \"i\")'",
    "'BOUND(?none) || REPLACE(?t, \"^((a+)+)+$\", \"b\") = \"c\"'",
    "'<http://www.w3.org/2005/xpath-functions#matches>(?t, \"^((a+)+)+$\")'",
  })
  void aPatternThatNeverEndsEndsInTime(String condition) throws Exception {
    String query =
        "SELECT * { BIND(\"" + "a".repeat(5000) + "!\" AS ?t) FILTER(" + condition + ") }";
    long begin = System.nanoTime();
    HttpResponse<String> response =
        server.send(
            server
                .to("sparql?timeout=0.5")
                .header("Content-Type", QUERY)
                .POST(BodyPublishers.ofString(query)));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @CsvSource({
    "'REGEX(\"公开\", \"^.开$\")', true",
    "'REGEX(\"Law\", \"law\", \"i\")', true",
    "'REGEX(\"a.b\", \".\", \"q\")', true",
    "REPLACE('abcb'@en 'b' 'x'), axcx",
    "'REPLACE(\"abc\", \"(b)\", \"[$1]\")', a[b]c",
    "'REPLACE(\"abc\", \"x\", \"y\")', abc",
    "'LANG(REPLACE(\"文\"@zh, \"文\", \"字\"))', zh",
    "'CONCAT(\"甲\", \"乙\")', 甲乙",
    "'ENCODE_FOR_URI(\"甲\")', %E7%94%B2",
    "'<http://www.w3.org/2005/xpath-functions#replace>(\"abc\", \"b\", \"x\")', axc",
  })
  void functionsMeanWhatTheyMeant(String expression, String value) throws Exception {
    String spelled = expression.replace("@en '", "@en, '").replace("b' 'x", "b', 'x");
    HttpResponse<String> response =
        server.send(server.query("SELECT (" + spelled + " AS ?x) {}").header("Accept", "text/csv"));
    assertThat(response.body().lines().skip(1).findFirst()).contains(value);
  }

  @Test
  void textsAreJoinedAsBefore() throws Exception {
    String values = " { VALUES ?x { '甲' '乙' '甲' } }";
    HttpResponse<String> response =
        server.send(
            server
                .query(
                    "SELECT (GROUP_CONCAT(?x; SEPARATOR='|') AS ?a) (GROUP_CONCAT(DISTINCT ?x) AS ?b)"
                        + values)
                .header("Accept", "text/csv"));
    assertThat(response.body().lines().skip(1).findFirst()).contains("甲|乙|甲,甲 乙");
  }

  @Test
  void unknownFunctionsAreErrorsOfTheirRowAlone() throws Exception {
    HttpResponse<String> response =
        server.send(
            server
                .query("SELECT (COALESCE(<urn:none>(1), 'none') AS ?x) {}")
                .header("Accept", "text/csv"));
    assertThat(response.body()).contains("none");
    assertThat(server.send(server.query("ASK { ?s <java:java.lang.String> ?o }")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void bracketsInTextsAndIrisDoNotCount() throws Exception {
    String query =
        "ASK { # "
            + repeat("(", 300)
            + "\n FILTER(?x = '"
            + repeat("{", 300)
            + "' && 1 < 2) ?s <urn:"
            + repeat("(", 300)
            + "> \"\"\"\n\" "
            + repeat("[", 300)
            + "\"\"\" }";
    assertThat(ask(query).statusCode()).isEqualTo(200);
  }

  @Test
  void updatesAreHeldToTheSame() throws Exception {
    String update =
        "INSERT { GRAPH <urn:g> { <urn:s> <urn:p> ?n } } WHERE { { %s } }"
            .formatted(doubling("CONCAT(%1$s, %1$s)", 40));
    HttpResponse<String> response =
        server.send(
            server
                .to("sparql")
                .header("Content-Type", "application/sparql-update")
                .header("Authorization", "Bearer test-token")
                .POST(BodyPublishers.ofString(update)));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
    assertThat(response.body()).contains("1,000,000", "Nothing was changed");
  }
}
