package org.fazhi.store.virtual;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.fazhi.graph.stored.Fragment;

/**
 * What one execution of a query or one reader shares: the view of all statements and the graphs of
 * the reports that were asked for last.
 */
final class Execution {

  private static final int KEPT = 8;

  private final ReportGraphs reports;
  private final VirtualGraph statements;
  private final Map<Node, Graph> recent =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Graph> eldest) {
          return size() > KEPT;
        }
      };

  Execution(DatasetGraph stored, ReportGraphs reports, AtomicBoolean cancelled) {
    this.reports = reports;
    this.statements = new VirtualGraph(stored.getDefaultGraph(), cancelled);
  }

  /** All statements, as the default graph. */
  VirtualGraph statements() {
    return statements;
  }

  boolean isReport(Node name) {
    return reports.contains(name);
  }

  boolean isHidden(Node name) {
    return reports.isHidden(name);
  }

  Iterator<Node> reports() {
    return reports.names();
  }

  /** The full graph of a report, in memory. */
  Graph graph(Node report) {
    return recent.computeIfAbsent(
        report,
        name -> {
          Graph graph = GraphFactory.createGraphMem();
          reports.graph(name).forEach(graph::add);
          return graph;
        });
  }

  /** The report that alone speaks of {@code thing}, which is itself or a part of it. */
  Optional<Node> reportOf(Node thing) {
    if (!thing.isURI()) {
      return Optional.empty();
    }
    if (isReport(thing)) {
      return Optional.of(thing);
    }
    return Fragment.parse(thing.getURI())
        .map(part -> NodeFactory.createURI(part.report()))
        .filter(this::isReport);
  }
}
