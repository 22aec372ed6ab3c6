package org.fazhi.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.OperationDeniedException;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * A data set as others see it: the default graph is the union of the named graphs and cannot be
 * written, the store's own records are out of sight and out of reach.
 */
final class PublishedDataset extends DatasetGraphWrapper {

  private final IndexedDataset dataset;

  PublishedDataset(IndexedDataset dataset) {
    super(dataset);
    this.dataset = dataset;
  }

  /** The state that is seen; opens a transaction when there is none. */
  StoreState state() {
    return dataset.isInTransaction() ? dataset.state() : Txn.calculateRead(dataset, dataset::state);
  }

  /** A view, so that what is written to it comes by the full-text index. */
  @Override
  public Graph getGraph(Node name) {
    return Quad.isDefaultGraph(name) ? getDefaultGraph() : GraphView.createNamedGraph(this, name);
  }

  @Override
  public void add(Quad quad) {
    requireNamed(quad.getGraph());
    super.add(quad);
  }

  @Override
  public void add(Node graph, Node subject, Node property, Node value) {
    requireNamed(graph);
    super.add(graph, subject, property, value);
  }

  @Override
  public void delete(Quad quad) {
    requireNamed(quad.getGraph());
    super.delete(quad);
  }

  @Override
  public void delete(Node graph, Node subject, Node property, Node value) {
    requireNamed(graph);
    super.delete(graph, subject, property, value);
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node property, Node value) {
    if (graph != null && !Node.ANY.equals(graph)) {
      requireNamed(graph);
      super.deleteAny(graph, subject, property, value);
      return;
    }
    Iter.toList(getWrapped().findNG(Node.ANY, subject, property, value)).forEach(super::delete);
  }

  /** Empties all named graphs. */
  @Override
  public void clear() {
    deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public void removeGraph(Node name) {
    deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
  }

  private static void requireNamed(Node graph) {
    if (graph == null || Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph)) {
      throw new OperationDeniedException(
          "statements stand in named graphs; the default graph is their union and is not written");
    }
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
