package org.fazhi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** A SPARQL endpoint, asked by POST. */
record SparqlEndpoint(URI address) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** How long {@code query} took; empty when it wasn't answered within {@code limit}. */
  Optional<Duration> ask(String query, Duration limit) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(limit)
            .header("Content-Type", "application/sparql-query")
            .header(
                "Accept", "application/sparql-results+json, application/n-triples;q=0.9, */*;q=0.1")
            .POST(BodyPublishers.ofString(query, UTF_8))
            .build();
    long begin = System.nanoTime();
    try {
      HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
      Duration taken = Duration.ofNanos(System.nanoTime() - begin);
      return response.statusCode() == 200 ? Optional.of(taken) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted", e);
    }
  }
}
