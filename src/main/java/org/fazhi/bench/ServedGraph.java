package org.fazhi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A running server, asked as its readers ask. Thread-safe. */
final class ServedGraph {

  static final String PAGE = "text/html";
  static final String JSON = "application/json";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration LIMIT = Duration.ofSeconds(120);

  private final URI address;
  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NORMAL)
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  /**
   * Something to ask for.
   *
   * @param path with its query, percent-encoded: {@code /search?q=%E6%B3%95}
   * @param accept media type
   */
  record Question(String path, String accept) {}

  /**
   * An answer.
   *
   * @param status 0 where there was none
   */
  record Reply(int status, String body, Duration taken) {
    boolean isFine() {
      return status == 200;
    }
  }

  ServedGraph(URI address) {
    this.address = address;
  }

  /** {@code value} for the query of an address. */
  static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8);
  }

  /** {@code law=…&year=2022}. */
  static String encoded(Map<String, String> values) {
    return values.entrySet().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** Asks; a server that doesn't answer gives status 0 and the reason as the body. */
  Reply ask(Question question) {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(question.path()))
            .timeout(LIMIT)
            .header("Accept", question.accept())
            .build();
    long begin = System.nanoTime();
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString(UTF_8));
      return new Reply(
          response.statusCode(), response.body(), Duration.ofNanos(System.nanoTime() - begin));
    } catch (IOException e) {
      return new Reply(0, e.toString(), Duration.ofNanos(System.nanoTime() - begin));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted", e);
    }
  }

  /**
   * The JSON at {@code path}.
   *
   * @throws BenchException when there is none
   */
  JsonNode json(String path) {
    Reply reply = ask(new Question(path, JSON));
    if (!reply.isFine()) {
      throw new BenchException(path + " answered " + reply.status() + " " + start(reply.body()));
    }
    return parsed(reply.body());
  }

  /**
   * Rows of a SPARQL query; each cell the value alone.
   *
   * @throws BenchException when it isn't answered
   */
  List<Map<String, String>> select(String query) {
    Reply reply =
        ask(new Question("/sparql?query=" + encoded(query), "application/sparql-results+json"));
    if (!reply.isFine()) {
      throw new BenchException("/sparql answered " + reply.status() + " " + start(reply.body()));
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode row : parsed(reply.body()).path("results").path("bindings")) {
      rows.add(
          row.properties().stream()
              .collect(
                  Collectors.toMap(Map.Entry::getKey, it -> it.getValue().path("value").asText())));
    }
    return rows;
  }

  /**
   * The text at {@code path}.
   *
   * @throws BenchException when there is none
   */
  String text(String path) {
    Reply reply = ask(new Question(path, "*/*"));
    if (!reply.isFine()) {
      throw new BenchException(path + " answered " + reply.status() + " " + start(reply.body()));
    }
    return reply.body();
  }

  /** Where SPARQL queries go. */
  URI sparql() {
    return address.resolve("/sparql");
  }

  static String start(String body) {
    String line = body.replaceAll("\\s+", " ").strip();
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }

  private static JsonNode parsed(String body) {
    try {
      return MAPPER.readTree(body);
    } catch (IOException e) {
      throw new BenchException("no JSON: " + start(body), e);
    }
  }
}
