package org.fazhi.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What a run measures.
 *
 * @param reports how many reports
 * @param seed of the reports
 * @param folder for input, store and logs
 * @param heap of each process measured, as {@code -Xmx} takes it
 * @param samples requests measured for each kind of page and query
 * @param budget time for each of these, after which no further request is begun
 * @param readers how many read at once
 * @param reading how long they read, once while nothing else happens and once during builds
 * @param parts what to measure
 * @param reuse whether a store that the folder holds already is taken as it is
 * @param peers other stores to ask the same
 */
public record BenchOptions(
    long reports,
    long seed,
    Path folder,
    String heap,
    int samples,
    Duration budget,
    int readers,
    Duration reading,
    Set<Part> parts,
    boolean reuse,
    List<String> peers) {

  public BenchOptions {
    parts = Set.copyOf(parts);
    peers = List.copyOf(peers);
  }

  /** Parts of a run. */
  public enum Part {
    /** Extraction, build, size of the store; without it only what the others need is built. */
    BUILD,
    /** Building again with nothing and with one report in a hundred changed. */
    REBUILD,
    /** Start of the server. */
    START,
    /** Every kind of page, and reconciliation. */
    PAGES,
    /** Every saved query. */
    QUERIES,
    /** Many readers at once, alone and during builds. */
    READERS
  }
}
