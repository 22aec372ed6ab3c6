package org.fazhi.store;

import java.nio.ByteBuffer;
import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.fazhi.derive.EncodedStatements;

/**
 * The default graph of a TDB2 store as its index SPO holds it: each term is the number under which
 * the store keeps it. To be used within a transaction.
 */
public final class Tdb2Statements implements EncodedStatements {

  private static final String BY_SUBJECT = "SPO";

  private final NodeTupleTable table;
  private final NodeTable nodes;

  /**
   * @param dataset a TDB2 store, or what is wrapped round one
   */
  public Tdb2Statements(DatasetGraph dataset) {
    DatasetGraphTDB tdb = TDBInternal.getDatasetGraphTDB(dataset);
    table = tdb.getTripleTable().getNodeTupleTable();
    nodes = table.getNodeTable();
  }

  @Override
  public void forEach(Visitor visitor) {
    Iterator<Record> records = bySubject().getRangeIndex().iterator();
    while (records.hasNext()) {
      ByteBuffer key = ByteBuffer.wrap(records.next().getKey());
      visitor.statement(key.getLong(), key.getLong(), key.getLong());
    }
  }

  private TupleIndexRecord bySubject() {
    for (var index : table.getTupleTable().getIndexes()) {
      if (index.getName().equals(BY_SUBJECT) && index instanceof TupleIndexRecord records) {
        return records;
      }
    }
    throw new StoreException("the store has no index " + BY_SUBJECT);
  }

  @Override
  public Node term(long number) {
    return nodes.getNodeForNodeId(
        NodeIdFactory.get(ByteBuffer.allocate(Long.BYTES).putLong(0, number), 0));
  }

  @Override
  public long number(Node term) {
    NodeId id = nodes.getNodeIdForNode(term);
    if (NodeId.isDoesNotExist(id)) {
      return NO_TERM;
    }
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES);
    NodeIdFactory.set(id, bytes, 0);
    return bytes.getLong(0);
  }
}
