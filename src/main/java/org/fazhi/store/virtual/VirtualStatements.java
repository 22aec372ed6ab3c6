package org.fazhi.store.virtual;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Lets queries over a TDB2 data set of lean reports see what the reports imply. */
public final class VirtualStatements {

  /** In the context of a data set: its {@link ReportGraphs}. */
  static final Symbol GRAPHS = Symbol.create("https://w3id.org/fazhi/store#graphs");

  private VirtualStatements() {}

  /**
   * The context of {@code stored}, changed so that queries see the full graphs: outside of {@code
   * GRAPH} what all reports state and imply, under the name of a report what this report does,
   * under other names what is stored. For a wrapper of {@code stored} that queries go to.
   *
   * @param stored a TDB2 data set whose default graph holds what is stored of the reports
   * @param graphs the graphs that are not stored as quads
   */
  public static Context contextFor(DatasetGraph stored, ReportGraphs graphs) {
    FullDescription.install();
    Context context = stored.getContext().copy();
    QueryEngineRegistry engines = QueryEngineRegistry.chooseRegistry(context).copy();
    engines.add(new VirtualQueryEngine.Factory());
    QueryEngineRegistry.set(context, engines);
    context.set(GRAPHS, graphs);
    return context;
  }

  /** All statements of {@code stored}, the implied ones included; for one thread. */
  public static Graph of(DatasetGraph stored) {
    return new VirtualGraph(stored.getDefaultGraph(), new AtomicBoolean());
  }

  /** The TDB2 data set within {@code dataset}. */
  static DatasetGraph stored(DatasetGraph dataset) {
    DatasetGraph inner = dataset;
    while (!TDBInternal.isBackedByTDB(inner) && inner instanceof DatasetGraphWrapper wrapper) {
      inner = wrapper.getWrapped();
    }
    return inner;
  }
}
