package org.fazhi.serve.protocol;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** A data set whose changes end when their run is given up; ARQ looks at its signal in queries. */
final class CancellableDataset extends DatasetGraphWrapper {

  private final QueryRun run;

  CancellableDataset(DatasetGraph dataset, QueryRun run) {
    super(dataset);
    this.run = run;
  }

  @Override
  public void add(Quad quad) {
    run.goOn();
    super.add(quad);
  }

  @Override
  public void add(Node graph, Node subject, Node property, Node value) {
    run.goOn();
    super.add(graph, subject, property, value);
  }

  @Override
  public void delete(Quad quad) {
    run.goOn();
    super.delete(quad);
  }

  @Override
  public void delete(Node graph, Node subject, Node property, Node value) {
    run.goOn();
    super.delete(graph, subject, property, value);
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node property, Node value) {
    run.goOn();
    super.deleteAny(graph, subject, property, value);
  }

  @Override
  public void removeGraph(Node graph) {
    run.goOn();
    super.removeGraph(graph);
  }
}
