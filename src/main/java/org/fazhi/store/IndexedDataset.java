package org.fazhi.store;

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
 * <p>Each commit counts up the generation of the data and stamps the index with it.
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
      records
          .find(StoreTerms.STORE, StoreTerms.GENERATION, Node.ANY)
          .toList()
          .forEach(records::delete);
      records.add(StoreTerms.STORE, StoreTerms.GENERATION, count(next));
      index.belongsTo(next);
    }
    super.commit();
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
}
