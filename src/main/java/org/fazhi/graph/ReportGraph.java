package org.fazhi.graph;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What one report states, as one named graph. Immutable and thread-safe.
 *
 * @param report IRI of the report, and name of the graph
 * @param triples distinct, grouped by subject, in an order that depends on the report alone
 */
public record ReportGraph(String report, List<Triple> triples) {

  public ReportGraph {
    triples = List.copyOf(triples);
  }

  /** The name of the graph. */
  public Node name() {
    return NodeFactory.createURI(report);
  }

  /** The triples with the name of the graph, in order. */
  public Stream<Quad> quads() {
    Node name = name();
    return triples.stream().map(triple -> Quad.create(name, triple));
  }

  /** A copy of the triples that can be queried and validated; its iteration order is undefined. */
  public Graph toGraph() {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }
}
