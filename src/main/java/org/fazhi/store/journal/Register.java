package org.fazhi.store.journal;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fazhi.store.SourceKey;
import org.fazhi.store.StoredReport;
import org.jspecify.annotations.Nullable;

/**
 * Which graphs a store holds at a point of its journal, where their contents stand, and what is
 * known of the reports among them.
 *
 * <p>Safe for many readers and one writer.
 */
public final class Register implements Journal.Reader {

  private static final Comparator<StoredReport> ORDER =
      Comparator.comparing(StoredReport::name).thenComparing(StoredReport::digest);

  /**
   * What is known of one graph.
   *
   * @param record empty for graphs that are no reports
   */
  public record Unit(String graph, Optional<StoredReport> record, Place place) {}

  private final Map<String, Unit> units = new TreeMap<>();
  private final Map<String, Set<String>> byIdentity = new HashMap<>();
  private final Map<String, Set<String>> bySource = new HashMap<>();

  public Register() {}

  /** A copy that goes its own way. */
  public Register(Register other) {
    synchronized (other) {
      other.units.values().forEach(this::add);
    }
  }

  @Override
  public synchronized void put(String graph, Optional<StoredReport> record, Place place) {
    drop(graph);
    add(new Unit(graph, record, place));
  }

  @Override
  public synchronized void note(String graph, StoredReport record) {
    Unit known = drop(graph);
    if (known != null) {
      add(new Unit(graph, Optional.of(record), known.place()));
    }
  }

  @Override
  public synchronized void remove(String graph) {
    drop(graph);
  }

  private void add(Unit unit) {
    units.put(unit.graph(), unit);
    unit.record().ifPresent(record -> index(record, unit.graph()));
  }

  private void index(StoredReport record, String graph) {
    byIdentity.computeIfAbsent(record.identity(), it -> new TreeSet<>()).add(graph);
    for (SourceKey source : record.sources()) {
      bySource.computeIfAbsent(source.value(), it -> new TreeSet<>()).add(graph);
    }
  }

  private @Nullable Unit drop(String graph) {
    Unit known = units.remove(graph);
    if (known != null && known.record().isPresent()) {
      StoredReport record = known.record().get();
      forget(byIdentity, record.identity(), graph);
      record.sources().forEach(source -> forget(bySource, source.value(), graph));
    }
    return known;
  }

  private static void forget(Map<String, Set<String>> index, String key, String graph) {
    Set<String> graphs = index.get(key);
    if (graphs != null && graphs.remove(graph) && graphs.isEmpty()) {
      index.remove(key);
    }
  }

  /** What is known of {@code graph}. */
  public synchronized Optional<Unit> find(String graph) {
    return Optional.ofNullable(units.get(graph));
  }

  /** All graphs, in the order of their IRIs. */
  public synchronized Collection<Unit> all() {
    return List.copyOf(units.values());
  }

  /** Number of graphs. */
  public synchronized int size() {
    return units.size();
  }

  /** All texts for one body, genre and year, ordered by name and digest. */
  public synchronized List<StoredReport> withIdentity(String identity) {
    return records(byIdentity.getOrDefault(identity, Collections.emptySet()));
  }

  /** The reports whose bytes were found at {@code source}; at most one where all went well. */
  public synchronized List<StoredReport> withSource(SourceKey source) {
    return records(bySource.getOrDefault(source.value(), Collections.emptySet()));
  }

  private List<StoredReport> records(Set<String> graphs) {
    return graphs.stream()
        .map(units::get)
        .flatMap(unit -> unit.record().stream())
        .sorted(ORDER)
        .toList();
  }
}
