package org.fazhi.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextDocProducer;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Keeps the index in step with the data: a statement enters with the first graph that makes it and
 * leaves with the last.
 */
final class NameIndexer implements TextDocProducer {

  private final DatasetGraph data;
  private final NameIndex index;

  /**
   * @param data where the other graphs are looked up
   */
  NameIndexer(DatasetGraph data, NameIndex index) {
    this.data = data;
    this.index = index;
  }

  @Override
  public void start() {}

  @Override
  public void finish() {}

  @Override
  public void reset() {}

  @Override
  public void change(TextQuadAction action, Node graph, Node subject, Node property, Node value) {
    if (action != TextQuadAction.ADD && action != TextQuadAction.DELETE) {
      return;
    }
    if (Quad.isDefaultGraph(graph) || !index.covers(property)) {
      return;
    }
    if (inOtherGraph(graph, subject, property, value)) {
      return;
    }
    Triple statement = Triple.create(subject, property, value);
    if (action == TextQuadAction.ADD) {
      index.add(statement);
    } else {
      index.remove(statement);
    }
  }

  private boolean inOtherGraph(Node graph, Node subject, Node property, Node value) {
    Iterator<Quad> quads = data.findNG(Node.ANY, subject, property, value);
    try {
      while (quads.hasNext()) {
        if (!quads.next().getGraph().equals(graph)) {
          return true;
        }
      }
      return false;
    } finally {
      Iter.close(quads);
    }
  }
}
