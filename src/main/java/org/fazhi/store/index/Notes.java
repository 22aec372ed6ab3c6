package org.fazhi.store.index;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.fazhi.store.StoreState;

/** What the data say of themselves; to be read and written within a transaction. */
final class Notes {

  private final DatasetGraph data;

  Notes(DatasetGraph data) {
    this.data = data;
  }

  /** The position of the journal up to which the data go; that of an empty journal at first. */
  long position() {
    return number(StoreTerms.POSITION, 0);
  }

  /** The state of the data. */
  StoreState state() {
    Instant changed =
        value(StoreTerms.CHANGED)
            .map(it -> Instant.parse(it.getLiteralLexicalForm()))
            .orElse(Instant.EPOCH);
    return new StoreState(number(StoreTerms.GENERATION, 0), changed);
  }

  /** Notes that the data have changed and go up to {@code position} now. */
  void changed(long position) {
    changed(position, state().generation() + 1);
  }

  void changed(long position, long generation) {
    put(StoreTerms.POSITION, NodeFactory.createLiteralString(Long.toString(position)));
    put(StoreTerms.GENERATION, NodeFactory.createLiteralString(Long.toString(generation)));
    put(
        StoreTerms.CHANGED,
        NodeFactory.createLiteralDT(
            Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(), XSDDatatype.XSDstring));
  }

  private long number(Node property, long otherwise) {
    return value(property).map(it -> Long.parseLong(it.getLiteralLexicalForm())).orElse(otherwise);
  }

  private java.util.Optional<Node> value(Node property) {
    var found = data.find(StoreTerms.GRAPH, StoreTerms.STORE, property, Node.ANY);
    return found.hasNext()
        ? java.util.Optional.of(found.next().getObject())
        : java.util.Optional.empty();
  }

  private void put(Node property, Node value) {
    data.deleteAny(StoreTerms.GRAPH, StoreTerms.STORE, property, Node.ANY);
    data.add(Quad.create(StoreTerms.GRAPH, StoreTerms.STORE, property, value));
  }
}
