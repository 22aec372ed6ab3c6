package org.fazhi.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Gives a report another IRI throughout a graph, and with it the fragments of the report. */
public final class ReportRenamer {

  private final String from;
  private final String to;

  private ReportRenamer(String from, String to) {
    this.from = from;
    this.to = to;
  }

  /** {@code graph} with {@code from} and {@code from#…} called {@code to} and {@code to#…}. */
  public static Graph rename(Graph graph, String from, String to) {
    if (from.equals(to)) {
      return graph;
    }
    ReportRenamer renamer = new ReportRenamer(from, to);
    Graph renamed = GraphFactory.createDefaultGraph();
    graph.find().mapWith(renamer::rename).forEach(renamed::add);
    return renamed;
  }

  private Triple rename(Triple triple) {
    return Triple.create(
        rename(triple.getSubject()), triple.getPredicate(), rename(triple.getObject()));
  }

  private Node rename(Node node) {
    if (!node.isURI() || !node.getURI().startsWith(from)) {
      return node;
    }
    String rest = node.getURI().substring(from.length());
    return rest.isEmpty() || rest.startsWith("#") ? NodeFactory.createURI(to + rest) : node;
  }
}
