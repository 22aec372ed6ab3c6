package org.fazhi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same queries on two endpoints.
 *
 * @param ratio geometric mean of own time over the peer's
 * @param unanswered queries that the peer didn't answer in time; they count as {@link #LIMIT}
 */
record PeerComparison(double ratio, int queries, List<String> unanswered) {

  static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int TIMES = 3;

  /** How long each query takes at {@code endpoint}, warm; empty where it isn't answered. */
  static Map<String, Optional<Duration>> times(
      SparqlEndpoint endpoint, Map<String, String> queries) {
    Map<String, Optional<Duration>> times = new LinkedHashMap<>();
    queries.forEach((name, query) -> times.put(name, time(endpoint, query)));
    return times;
  }

  private static Optional<Duration> time(SparqlEndpoint endpoint, String query) {
    if (endpoint.ask(query, LIMIT).isEmpty()) {
      return Optional.empty();
    }
    Latencies latencies = new Latencies();
    for (int i = 0; i < TIMES; i++) {
      Optional<Duration> taken = endpoint.ask(query, LIMIT);
      if (taken.isEmpty()) {
        return Optional.empty();
      }
      latencies.add(taken.get());
    }
    return Optional.of(Duration.ofNanos((long) (latencies.percentile(50) * 1e6)));
  }

  /** Compares own times with a peer's; both hold the same queries. */
  static PeerComparison of(
      Map<String, Optional<Duration>> own, Map<String, Optional<Duration>> peer) {
    double logarithms = 0;
    List<String> unanswered = new ArrayList<>();
    for (Map.Entry<String, Optional<Duration>> each : own.entrySet()) {
      Optional<Duration> theirs = peer.getOrDefault(each.getKey(), Optional.empty());
      if (theirs.isEmpty()) {
        unanswered.add(each.getKey());
      }
      logarithms += Math.log(nanos(each.getValue()) / nanos(theirs));
    }
    return new PeerComparison(
        own.isEmpty() ? 1 : Math.exp(logarithms / own.size()), own.size(), unanswered);
  }

  private static double nanos(Optional<Duration> time) {
    return Math.max(1, time.orElse(LIMIT).toNanos());
  }
}
