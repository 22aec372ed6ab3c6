package org.fazhi.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.fazhi.serve.linked.Publication;
import org.fazhi.serve.protocol.QueryLimits;
import org.fazhi.serve.protocol.Writers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What strangers try: false hosts, odd paths, methods that echo, guesses of passwords. */
class HardeningTest {

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
                "",
                Optional.of(URI.create("https://graph.example.org/open")),
                false,
                QueryLimits.of(Duration.ofSeconds(10)),
                Writers.knowing(Optional.of("test-token"), Optional.of("test:test-password")),
                Set.of(),
                Set.of("intranet", "other.example.org:8080"),
                Publication.DEFAULT,
                Optional.empty(),
                Duration.ofSeconds(1)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Sends {@code head} as it is and gives all that is answered. */
  private static String raw(String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write((head + "\r\nConnection: close\r\n\r\n").getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "localhost:9999, 200",
    "LOCALHOST, 200",
    "127.0.0.1, 200",
    "graph.example.org, 200",
    "intranet, 200",
    "other.example.org:8080, 200",
    "other.example.org, 421",
    "evil.example.org, 421",
    "localhost.evil.example.org, 421",
    "192.0.2.7, 421",
  })
  void onlyOwnHostsAreAnsweredFor(String host, int status) throws Exception {
    for (String path : new String[] {"/robots.txt", "/sparql?query=ASK%7B%7D"}) {
      String answer = raw("GET " + path + " HTTP/1.1\r\nHost: " + host);
      assertThat(answer).startsWith("HTTP/1.1 " + status);
      if (status != 200) {
        assertThat(answer)
            .contains("application/problem+json", "Misdirected Request", "setting hosts");
      }
    }
  }

  @Test
  void probesAreAnsweredWhateverTheHost() throws Exception {
    assertThat(raw("GET /healthz HTTP/1.1\r\nHost: 192.0.2.7")).startsWith("HTTP/1.1 200");
    assertThat(raw("GET /readyz HTTP/1.1\r\nHost: 192.0.2.7")).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @CsvSource({
    "/",
    "/sparql",
    "/data",
    "/id/x",
    "/queries",
    "/reconcile",
    "/dumps/",
    "/openapi.json",
    "/explore.json"
  })
  void nothingIsEchoed(String path) throws Exception {
    String answer = raw("TRACE " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: secret=1");
    assertThat(answer).startsWith("HTTP/1.1 405").doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "GET /id/%zz HTTP/1.1",
    "GET /id/a/..%2F..%2Fb HTTP/1.1",
    "GET /id/..;/b HTTP/1.1",
    "GET /../../etc/passwd HTTP/1.1",
    "GET /id/%00 HTTP/1.1",
    "GET /a\\b HTTP/1.1",
    "GET /id/x HTTP/9.9",
    "GET /id/x?%zz HTTP/1.1",
  })
  void oddRequestsAreProblems(String line) throws Exception {
    String answer = raw(line + "\r\nHost: localhost");
    assertThat(answer).containsPattern("^HTTP/1.1 [45]\\d\\d");
    assertThat(answer.toLowerCase(java.util.Locale.ROOT))
        .as(answer)
        .contains("content-type: application/problem+json")
        .doesNotContain("<html", "jetty", "exception");
  }

  private static HttpRequest.Builder insert(String authorization) {
    return server
        .to("sparql")
        .header("Content-Type", "application/sparql-update")
        .header("Authorization", authorization)
        .POST(BodyPublishers.ofString("INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> 1 } }"));
  }

  @Test
  void schemesAreWrittenInAnyCase() throws Exception {
    String basic = Base64.getEncoder().encodeToString("test:test-password".getBytes(UTF_8));
    for (String header :
        new String[] {
          "Bearer test-token", "bearer test-token", "BEARER test-token", "basic " + basic
        }) {
      assertThat(server.send(insert(header)).statusCode()).as(header).isEqualTo(204);
    }
    assertThat(server.send(insert("Bearer TEST-TOKEN")).statusCode()).isEqualTo(401);
  }

  @Test
  void guessingIsSlowedDown(@TempDir Path other) throws Exception {
    try (SmallServer guessed =
        SmallServer.start(other, UpdateProtocolTest.options(Duration.ofSeconds(5)))) {
      HttpResponse<String> last = guess(guessed, 0);
      for (int i = 1; i < 10 && last.statusCode() == 401; i++) {
        last = guess(guessed, i);
      }
      assertThat(last.statusCode()).isEqualTo(429);
      assertThat(SmallServer.header(last, "Retry-After")).matches("\\d+");
      assertThat(SmallServer.header(last, "Content-Type")).startsWith("application/problem+json");
      assertThat(guessed.send(guessed.query("ASK {}")).statusCode()).isEqualTo(200);
    }
  }

  private static HttpResponse<String> guess(SmallServer guessed, int number) throws Exception {
    String wrong = Base64.getEncoder().encodeToString(("test:" + number).getBytes(UTF_8));
    return guessed.send(
        guessed
            .to("sparql")
            .header("Content-Type", "application/sparql-update")
            .header("Authorization", "Basic " + wrong)
            .POST(BodyPublishers.ofString("CLEAR ALL")));
  }

  @Test
  void previewsRunNoScripts() throws Exception {
    HttpResponse<String> response =
        server.get("reconcile/preview?id=agency/990100/kexuejishuju-test", "text/html");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(SmallServer.header(response, "Content-Security-Policy"))
        .contains("default-src 'none'")
        .doesNotContain("script-src");
  }
}
