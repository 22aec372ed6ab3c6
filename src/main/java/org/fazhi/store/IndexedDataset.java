package org.fazhi.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Data and full-text index that change together, through whatever door the change comes.
 *
 * <p>Each commit counts up the generation of the data, notes the time, and stamps the index with
 * the generation.
 */
final class IndexedDataset extends DatasetGraphText {

  private final NameIndex index;

  IndexedDataset(DatasetGraph data, NameIndex index) {
    super(data, index, new NameIndexer(data, index));
    this.index = index;
    getContext().set(TextQuery.textIndex, index);
  }

  @Override
  public void commit() {
    if (transactionMode() == ReadWrite.WRITE) {
      Graph records = getWrapped().getDefaultGraph();
      long next = generation(getWrapped()) + 1;
      replace(records, StoreTerms.GENERATION, count(next));
      replace(records, StoreTerms.CHANGED, time(Instant.now()));
      index.belongsTo(next);
    }
    super.commit();
  }

  /**
   * Ends a transaction without its changes. One that only reads is just ended: to abort it would
   * roll back what a writer has put into the index meanwhile.
   */
  @Override
  public void abort() {
    if (transactionMode() == ReadWrite.READ) {
      end();
    } else {
      super.abort();
    }
  }

  private static void replace(Graph records, Node property, Node value) {
    records.find(StoreTerms.STORE, property, Node.ANY).toList().forEach(records::delete);
    records.add(StoreTerms.STORE, property, value);
  }

  /** The state of the data; within a transaction. */
  StoreState state() {
    Instant changed =
        getWrapped()
            .getDefaultGraph()
            .find(StoreTerms.STORE, StoreTerms.CHANGED, Node.ANY)
            .mapWith(triple -> Instant.parse(triple.getObject().getLiteralLexicalForm()))
            .nextOptional()
            .orElse(Instant.EPOCH);
    return new StoreState(generation(getWrapped()), changed);
  }

  /** How many changes {@code data} has seen; within a transaction. */
  static long generation(DatasetGraph data) {
    return data.getDefaultGraph()
        .find(StoreTerms.STORE, StoreTerms.GENERATION, Node.ANY)
        .mapWith(triple -> Long.parseLong(triple.getObject().getLiteralLexicalForm()))
        .nextOptional()
        .orElse(0L);
  }

  private static Node count(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }

  private static Node time(Instant time) {
    return NodeFactory.createLiteralDT(
        time.truncatedTo(ChronoUnit.MILLIS).toString(), XSDDatatype.XSDdateTime);
  }
}
