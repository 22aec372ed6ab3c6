package org.fazhi.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.fazhi.graph.stored.CondensedReport;
import org.fazhi.graph.stored.Condenser;

/**
 * A change that a store makes wholly or not at all.
 *
 * <p>Removals and moves come first, then the graphs that are put, so that an IRI may pass from one
 * report to another within one change.
 *
 * @param removals graphs that go, with their records
 * @param moves reports that get another IRI, old to new; within the graph the report and its
 *     fragments are renamed
 * @param graphs whole new content of graphs, in the stored form
 * @param records what is now known of reports; replaces earlier records of the same IRI
 */
public record StoreChange(
    List<String> removals,
    Map<String, String> moves,
    Map<String, CondensedReport> graphs,
    List<StoredReport> records) {

  public StoreChange {
    removals = List.copyOf(removals);
    moves = Map.copyOf(moves);
    graphs = Map.copyOf(graphs);
    records = List.copyOf(records);
  }

  /** Whether the store stays as it is. */
  public boolean isEmpty() {
    return removals.isEmpty() && moves.isEmpty() && graphs.isEmpty() && records.isEmpty();
  }

  /** Gives {@code graph} the content {@code content}; for graphs that are no reports. */
  public static StoreChange replace(String graph, Graph content) {
    return put(graph, Condenser.condense(graph, content.find().toList()));
  }

  static StoreChange put(String graph, CondensedReport content) {
    return new StoreChange(List.of(), Map.of(), Map.of(graph, content), List.of());
  }

  /** Takes {@code graph} away, with its record. */
  public static StoreChange remove(String graph) {
    return new StoreChange(List.of(graph), Map.of(), Map.of(), List.of());
  }

  static final class Builder {
    private final List<String> removals = new ArrayList<>();
    private final Map<String, String> moves = new LinkedHashMap<>();
    private final Map<String, CondensedReport> graphs = new LinkedHashMap<>();
    private final List<StoredReport> records = new ArrayList<>();

    Builder remove(String graph) {
      removals.add(graph);
      return this;
    }

    Builder move(String from, String to) {
      moves.put(from, to);
      return this;
    }

    Builder put(String graph, CondensedReport content) {
      graphs.put(graph, content);
      return this;
    }

    Builder record(StoredReport report) {
      records.add(report);
      return this;
    }

    StoreChange build() {
      return new StoreChange(removals, moves, graphs, records);
    }
  }
}
