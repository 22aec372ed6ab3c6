package org.fazhi.store.virtual;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphReadOnly;

/**
 * A store as its readers see it, graph by graph: what {@code FROM} and {@code FROM NAMED} take
 * graphs from. Read-only; for one thread and one transaction.
 */
final class FullDataset extends DatasetGraphReadOnly {

  private final Execution execution;

  FullDataset(DatasetGraph stored, Execution execution) {
    super(stored);
    this.execution = execution;
  }

  @Override
  public Graph getDefaultGraph() {
    return execution.statements();
  }

  @Override
  public Graph getUnionGraph() {
    return execution.statements();
  }

  @Override
  public Graph getGraph(Node name) {
    if (Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)) {
      return getDefaultGraph();
    } else if (execution.isVirtual(name)) {
      return new GraphReadOnly(execution.graph(name));
    }
    return execution.isStored(name) ? super.getGraph(name) : GraphFactory.createGraphMem();
  }

  @Override
  public boolean containsGraph(Node name) {
    return Quad.isDefaultGraph(name)
        || Quad.isUnionGraph(name)
        || execution.isVirtual(name)
        || execution.isStored(name);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return execution.names();
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node property, Node value) {
    Iterator<Quad> named = findNG(graph, subject, property, value);
    return graph.isConcrete()
        ? named
        : Iter.concat(findNG(Quad.defaultGraphIRI, subject, property, value), named);
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node value) {
    Iterator<Node> names = graph.isConcrete() ? Iter.singletonIterator(graph) : listGraphNodes();
    return Iter.flatMap(
        names,
        name ->
            Iter.map(getGraph(name).find(subject, property, value), it -> Quad.create(name, it)));
  }
}
