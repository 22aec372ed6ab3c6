package org.fazhi.store.virtual;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.fazhi.graph.stored.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * What one execution of a query shares: the view of all statements, and the graphs of the reports
 * that were asked for last.
 */
final class Execution {

  private static final int KEPT = 8;

  private final DatasetGraph stored;
  private final ReportGraphs graphs;
  private final AtomicBoolean cancelled;
  private final VirtualGraph statements;
  private @Nullable List<Node> ofUsers;
  private final Map<Node, Graph> recent =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Graph> eldest) {
          return size() > KEPT;
        }
      };

  Execution(DatasetGraph stored, ReportGraphs graphs, AtomicBoolean cancelled) {
    this.stored = stored;
    this.graphs = graphs;
    this.cancelled = cancelled;
    this.statements = new VirtualGraph(stored.getDefaultGraph(), cancelled);
  }

  /** All statements, as the default graph. */
  VirtualGraph statements() {
    return statements;
  }

  /** Whether the graph {@code name} is put together when somebody asks for it. */
  boolean isVirtual(Node name) {
    return graphs.contains(name);
  }

  /** Whether the graph {@code name} stands in the store as quads, for others to see. */
  boolean isStored(Node name) {
    return !graphs.isHidden(name) && stored.containsGraph(name);
  }

  /** The names of all graphs. */
  Iterator<Node> names() {
    return Iter.concat(
        Iter.filter(stored.listGraphNodes(), it -> !graphs.isHidden(it)),
        uncancelled(graphs.names()));
  }

  /** The graphs that are put together and may speak of {@code thing}. */
  Iterator<Node> graphsAbout(Node thing) {
    Optional<Node> report = reportOf(thing);
    return report.isPresent()
        ? Iter.iter(Iter.concat(Iter.singletonIterator(report.get()), ofUsers().iterator()))
            .distinct()
        : uncancelled(graphs.names());
  }

  private List<Node> ofUsers() {
    List<Node> known = ofUsers;
    if (known == null) {
      known = Iter.toList(graphs.ofUsers());
      ofUsers = known;
    }
    return known;
  }

  /** The report whose graph speaks of {@code thing} when no user's does. */
  Optional<Node> reportOf(Node thing) {
    if (!thing.isURI()) {
      return Optional.empty();
    }
    if (isVirtual(thing)) {
      return Optional.of(thing);
    }
    return Fragment.parse(thing.getURI())
        .map(part -> NodeFactory.createURI(part.report()))
        .filter(this::isVirtual);
  }

  private Iterator<Node> uncancelled(Iterator<Node> names) {
    return Iter.map(
        names,
        name -> {
          if (cancelled.get()) {
            throw new QueryCancelledException();
          }
          return name;
        });
  }

  /** The full graph of a name that {@link #isVirtual}, in memory. */
  Graph graph(Node name) {
    return recent.computeIfAbsent(
        name,
        it -> {
          Graph graph = GraphFactory.createGraphMem();
          graphs.graph(it).forEach(graph::add);
          return graph;
        });
  }
}
