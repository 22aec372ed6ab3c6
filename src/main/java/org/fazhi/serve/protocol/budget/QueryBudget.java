package org.fazhi.serve.protocol.budget;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/** Holds all queries that run in a context to a budget, those within updates as well. */
public final class QueryBudget {

  /** Rows that are sorted or told apart in memory; more go to files meanwhile. */
  private static final long ROWS_IN_MEMORY = 50_000;

  private QueryBudget() {}

  /** Holds what runs in {@code context} to the budget. */
  public static void applyTo(Context context) {
    RewriteFactory bounded =
        settings -> {
          Rewrite standard = Optimize.getFactory().create(settings);
          return query ->
              Transformer.transform(
                  new BoundedOperations(), new BoundedExpressions(), standard.rewrite(query));
        };
    context.set(ARQConstants.sysOptimizerFactory, bounded);
    context.set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
    // Its row alone fails, as the standard says; who asks need not fill the log.
    E_Function.WarnOnUnknownFunction = false;
    FunctionRegistry.set(context, new ClosedFunctions(FunctionRegistry.get()));
    PropertyFunctionRegistry.set(
        context, new ClosedProperties(PropertyFunctionRegistry.chooseRegistry(context)));
  }
}
