package org.fazhi.store;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** A data set as others see it: the default graph is the union, the store's own records are out. */
final class PublishedDataset extends DatasetGraphWrapper {

  PublishedDataset(DatasetGraph dataset) {
    super(dataset);
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createUnionGraph(getWrapped());
  }

  @Override
  public Iterator<Quad> find() {
    return getWrapped().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node property, Node value) {
    if (Node.ANY.equals(graph) || graph == null) {
      return getWrapped().findNG(graph, subject, property, value);
    }
    if (Quad.isDefaultGraph(graph)) {
      return getWrapped().find(Quad.unionGraph, subject, property, value);
    }
    return getWrapped().find(graph, subject, property, value);
  }
}
