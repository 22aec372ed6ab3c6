package org.fazhi.graph;

import java.time.Instant;
import java.util.Optional;

/**
 * Who extracted a graph, and when.
 *
 * @param version of this program: {@code 0.1.0}
 * @param extractedAt left out where the same input must give the same bytes
 */
public record Provenance(String version, Optional<Instant> extractedAt) {

  /** Without a time: what the graph says then depends on the report alone. */
  public static Provenance timeless(String version) {
    return new Provenance(version, Optional.empty());
  }
}
