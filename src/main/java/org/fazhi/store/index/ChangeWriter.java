package org.fazhi.store.index;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.fazhi.graph.stored.CondensedReport;
import org.fazhi.graph.stored.Statements;
import org.fazhi.store.journal.TripleCodec;

/**
 * Makes changes of graphs in the data and in the full-text index. What a graph says of itself goes
 * with it; a statement about a shared thing goes with the last graph that makes it.
 *
 * <p>For one transaction that writes.
 */
final class ChangeWriter {

  private final Graph data;
  private final SearchIndex search;

  ChangeWriter(DatasetGraph data, SearchIndex search) {
    this.data = data.getDefaultGraph();
    this.search = search;
  }

  /** Gives the keys of the shared statements of every graph that stays or comes. */
  @FunctionalInterface
  interface SharedKeys {
    void forEach(Consumer<long[]> keys);
  }

  /**
   * Makes {@code changes}.
   *
   * @param remaining the shared statements after the change
   */
  void write(Collection<ContentChange> changes, SharedKeys remaining) {
    Set<Node> things = new LinkedHashSet<>();
    Map<Long, Triple> leaving = new HashMap<>();
    for (ContentChange change : changes) {
      own(change);
      Set<Triple> after =
          change.after().map(it -> new HashSet<>(it.shared())).orElseGet(HashSet::new);
      for (Triple triple : shared(change.before())) {
        if (!after.remove(triple)) {
          leaving.put(TripleCodec.key(triple), triple);
        }
      }
      for (Triple triple : after) {
        if (!data.contains(triple)) {
          data.add(triple);
          things.add(triple.getSubject());
        }
      }
    }
    for (Triple triple : unsupported(leaving, remaining)) {
      data.delete(triple);
      things.add(triple.getSubject());
    }
    Statements statements = Statements.of(data);
    things.forEach(thing -> search.replaceThing(thing, statements));
    changes.forEach(change -> search.replaceParts(change.graph(), change.after()));
  }

  private void own(ContentChange change) {
    Set<Triple> outdated =
        change.before().map(it -> new HashSet<>(it.own())).orElseGet(HashSet::new);
    for (Triple triple : change.after().map(CondensedReport::own).orElse(List.of())) {
      if (!outdated.remove(triple)) {
        data.add(triple);
      }
    }
    outdated.forEach(data::delete);
  }

  private static List<Triple> shared(Optional<CondensedReport> content) {
    return content.map(CondensedReport::shared).orElse(List.of());
  }

  private static Collection<Triple> unsupported(Map<Long, Triple> leaving, SharedKeys remaining) {
    if (leaving.isEmpty()) {
      return List.of();
    }
    LongOpenHashSet open = new LongOpenHashSet(leaving.keySet());
    remaining.forEach(
        keys -> {
          for (long key : keys) {
            open.remove(key);
          }
        });
    List<Triple> unsupported = new ArrayList<>();
    open.forEach((long key) -> unsupported.add(leaving.get(key)));
    return unsupported;
  }
}
