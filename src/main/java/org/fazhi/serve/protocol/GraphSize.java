package org.fazhi.serve.protocol;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.web.HttpSC;

/** Refuses to send graphs that are larger than the limit, before anything is sent. */
final class GraphSize {

  private final int limit;

  GraphSize(QueryLimits limits) {
    this.limit = limits.triples();
  }

  void check(HttpAction action) {
    DatasetGraph dataset = action.getDataset();
    String name = action.getRequestParameter("graph");
    Node graph =
        name == null
            ? (action.getRequestParameter("default") == null ? Node.ANY : Quad.defaultGraphIRI)
            : NodeFactory.createURI(name);
    if (Txn.calculateRead(dataset, () -> isLarger(dataset, graph))) {
      ServletOps.error(
          HttpSC.UNPROCESSABLE_ENTITY_422,
          "The graph has more than %,d statements, the most that this server gives at once. Take it from /dumps/."
              .formatted(limit));
    }
  }

  private boolean isLarger(DatasetGraph dataset, Node graph) {
    Iterator<Quad> quads = dataset.find(graph, Node.ANY, Node.ANY, Node.ANY);
    try {
      for (int i = 0; i < limit && quads.hasNext(); i++) {
        quads.next();
      }
      return quads.hasNext();
    } finally {
      Iter.close(quads);
    }
  }
}
