package org.fazhi.store.virtual;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDatasetNames;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.GraphTDB;

/**
 * Matches patterns against the stored and the implied statements; all other parts of a query are
 * left to TDB2 and ARQ.
 *
 * <p>Works where patterns meet data and not on the query as a whole. So each pattern is matched
 * with what is known of its variables at that moment, under {@code OPTIONAL}, {@code EXISTS} and in
 * sub-queries as anywhere, and the optimiser sees the query that was asked.
 */
final class VirtualExecutor extends OpExecutorTDB2 {

  private final Execution execution;

  /** Whether what is matched here is the store and not a graph or data set made of parts of it. */
  private final boolean isStore;

  VirtualExecutor(Execution execution, ExecutionContext context) {
    super(context);
    this.execution = execution;
    this.isStore =
        context.getDataset() instanceof DatasetGraphTDB
            && context.getActiveGraph() instanceof GraphTDB graph
            && isDefault(graph.getGraphName());
  }

  private static boolean isDefault(Node graph) {
    return graph == null || Quad.isDefaultGraph(graph);
  }

  @Override
  protected QueryIterator execute(OpBGP op, QueryIterator input) {
    return isStore && PatternPlan.isVirtual(op.getPattern())
        ? match(op.getPattern(), new ExprList(), input)
        : super.execute(op, input);
  }

  @Override
  protected QueryIterator execute(OpQuadPattern op, QueryIterator input) {
    if (!isStore) {
      return super.execute(op, input);
    }
    if (isDefault(op.getGraphNode())) {
      return PatternPlan.isVirtual(op.getBasicPattern())
          ? match(op.getBasicPattern(), new ExprList(), input)
          : super.execute(op, input);
    }
    return new NamedPatterns(op, input, this, execution, execCxt);
  }

  @Override
  protected QueryIterator execute(OpFilter op, QueryIterator input) {
    Op filtered = op.getSubOp();
    if (isStore && filtered instanceof OpBGP it && PatternPlan.isVirtual(it.getPattern())) {
      return match(it.getPattern(), op.getExprs(), input);
    }
    if (isStore && filtered instanceof OpQuadPattern it) {
      if (!isDefault(it.getGraphNode())) {
        return filter(op.getExprs(), execute(it, input));
      } else if (PatternPlan.isVirtual(it.getBasicPattern())) {
        return match(it.getBasicPattern(), op.getExprs(), input);
      }
    }
    return super.execute(op, input);
  }

  @Override
  protected QueryIterator execute(OpPath op, QueryIterator input) {
    if (isStore && PathProperties.mayBeImplied(op.getTriplePath())) {
      return new QueryIterPath(op.getTriplePath(), input, over(execution.statements()));
    }
    return super.execute(op, input);
  }

  @Override
  protected QueryIterator execute(OpGraph op, QueryIterator input) {
    return isStore && !isDefault(op.getNode())
        ? new NamedParts(op, input, execution, execCxt)
        : super.execute(op, input);
  }

  @Override
  protected QueryIterator execute(OpDatasetNames op, QueryIterator input) {
    return isStore
        ? new NamedParts(new OpGraph(op.getGraphNode(), new OpBGP()), input, execution, execCxt)
        : super.execute(op, input);
  }

  /** What the store alone has for {@code op}. */
  QueryIterator stored(OpQuadPattern op, QueryIterator input) {
    return super.execute(op, input);
  }

  /** Matches a pattern against all statements. */
  QueryIterator match(BasicPattern pattern, ExprList filters, QueryIterator input) {
    QueryIterPeek rows = QueryIterPeek.create(input, execCxt);
    if (!rows.hasNext()) {
      return rows;
    }
    Set<Var> known = new HashSet<>();
    rows.peek().vars().forEachRemaining(known::add);
    List<Expr> waiting = new ArrayList<>(filters.getList());
    Set<Var> bound = new HashSet<>();
    QueryIterator matches = rows;
    for (PatternPlan.Step step : PatternPlan.of(pattern, known)) {
      if (step instanceof PatternPlan.Stored part) {
        part.pattern().forEach(it -> bound.addAll(PatternPlan.variables(it)));
        OpQuadPattern stored = new OpQuadPattern(Quad.defaultGraphNodeGenerated, part.pattern());
        ExprList ready = ready(waiting, bound);
        matches =
            ready.isEmpty()
                ? super.execute(stored, matches)
                : super.execute(OpFilter.filterDirect(ready, stored), matches);
      } else if (step instanceof PatternPlan.Virtual one) {
        bound.addAll(PatternPlan.variables(one.pattern()));
        matches = QC.executeFlat(matches, one.pattern(), over(execution.statements()));
        matches = filter(ready(waiting, bound), matches);
      }
    }
    return filter(new ExprList(waiting), matches);
  }

  /** Takes those filters whose variables all have a value from {@code waiting}. */
  private static ExprList ready(List<Expr> waiting, Set<Var> bound) {
    ExprList ready = new ExprList();
    for (Iterator<Expr> filters = waiting.iterator(); filters.hasNext(); ) {
      Expr filter = filters.next();
      if (bound.containsAll(filter.getVarsMentioned())) {
        ready.add(filter);
        filters.remove();
      }
    }
    return ready;
  }

  private QueryIterator filter(ExprList filters, QueryIterator rows) {
    QueryIterator filtered = rows;
    for (Expr filter : filters) {
      filtered = new QueryIterFilterExpr(filtered, filter, execCxt);
    }
    return filtered;
  }

  private ExecutionContext over(Graph graph) {
    return ExecutionContext.copyChangeActiveGraph(execCxt, graph);
  }
}
