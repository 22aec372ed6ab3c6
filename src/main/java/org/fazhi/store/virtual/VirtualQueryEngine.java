package org.fazhi.store.virtual;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.solver.QueryEngineTDB;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** TDB2's engine with a {@link VirtualExecutor}, and with reports under {@code FROM}. */
final class VirtualQueryEngine extends QueryEngineTDB {

  private static final Symbol EXECUTION = Symbol.create("https://w3id.org/fazhi/store#execution");

  private VirtualQueryEngine(Query query, DatasetGraphTDB stored, Binding row, Context context) {
    super(query, stored, row, context);
  }

  private VirtualQueryEngine(Op op, DatasetGraphTDB stored, Binding row, Context context) {
    super(op, stored, row, context);
  }

  /** Called while the engine is being made, before it has fields of its own. */
  @Override
  protected DatasetGraph dynamicDataset(
      DatasetDescription description, DatasetGraph dataset, boolean unionDefaultGraph) {
    FullDataset full = new FullDataset(dataset, context.get(EXECUTION));
    return DynamicDatasets.dynamicDataset(description, full, unionDefaultGraph);
  }

  /** Makes engines for a store whose context names its {@link ReportGraphs}. */
  static final class Factory implements QueryEngineFactory {

    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
      return accepts(dataset, context);
    }

    @Override
    public boolean accept(Op op, DatasetGraph dataset, Context context) {
      return accepts(dataset, context);
    }

    private static boolean accepts(DatasetGraph dataset, Context context) {
      return context.isDefined(VirtualStatements.GRAPHS) && TDBInternal.isBackedByTDB(dataset);
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding row, Context context) {
      DatasetGraphTDB stored = prepare(dataset, context);
      return new VirtualQueryEngine(query, stored, row, context).getPlan();
    }

    @Override
    public Plan create(Op op, DatasetGraph dataset, Binding row, Context context) {
      DatasetGraphTDB stored = prepare(dataset, context);
      return new VirtualQueryEngine(op, stored, row, context).getPlan();
    }

    private static DatasetGraphTDB prepare(DatasetGraph dataset, Context context) {
      DatasetGraphTDB stored = TDBInternal.requireStorage(dataset);
      ReportGraphs graphs = context.get(VirtualStatements.GRAPHS);
      graphs.beforeReading();
      AtomicBoolean cancelled = Context.getOrSetCancelSignal(context);
      Execution execution = new Execution(stored, graphs, cancelled);
      context.set(EXECUTION, execution);
      QC.setFactory(context, it -> new VirtualExecutor(execution, it));
      return stored;
    }
  }
}
