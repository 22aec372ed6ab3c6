package org.fazhi.store.virtual;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterConcat;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.ExprList;

/**
 * Matches a pattern in named graphs, those of reports and those that are stored.
 *
 * <p>Where the graph is not known, what is found in all statements tells the graphs to look at:
 * each report speaks alone of itself and its parts. Only where that says nothing, all graphs are
 * gone through.
 */
final class NamedPatterns extends QueryIterRepeatApply {

  private final OpQuadPattern pattern;
  private final VirtualExecutor executor;
  private final Execution execution;

  NamedPatterns(
      OpQuadPattern pattern,
      QueryIterator input,
      VirtualExecutor executor,
      Execution execution,
      ExecutionContext context) {
    super(input, context);
    this.pattern = pattern;
    this.executor = executor;
    this.execution = execution;
  }

  @Override
  protected QueryIterator nextStage(Binding row) {
    Node graph = Substitute.substitute(pattern.getGraphNode(), row);
    if (!graph.isVariable()) {
      return inOne(graph, row);
    }
    Var variable = Var.alloc(graph);
    QueryIterConcat both = new QueryIterConcat(getExecContext());
    both.add(wrap(Iter.filter(stored(row), it -> execution.isStored(it.get(variable)))));
    both.add(wrap(virtual(variable, row)));
    return both;
  }

  private QueryIterator inOne(Node graph, Binding row) {
    if (execution.isVirtual(graph)) {
      return in(graph, row);
    } else if (Quad.isUnionGraph(graph)) {
      return executor.match(pattern.getBasicPattern(), new ExprList(), one(row));
    }
    return execution.isStored(graph) ? stored(row) : QueryIterNullIterator.create(getExecContext());
  }

  private QueryIterator stored(Binding row) {
    return executor.stored(pattern, one(row));
  }

  private QueryIterator in(Node name, Binding row) {
    ExecutionContext context =
        ExecutionContext.copyChangeActiveGraph(getExecContext(), execution.graph(name));
    return QC.execute(
        new OpBGP(pattern.getBasicPattern()), QueryIterSingleton.create(row, context), context);
  }

  private Iterator<Binding> virtual(Var graph, Binding row) {
    List<Triple> known = Substitute.substitute(pattern.getBasicPattern(), row).getList();
    Node thing = telling(known);
    boolean open = known.stream().anyMatch(it -> it.getPredicate().isVariable());
    if (open || execution.reportOf(thing).isPresent()) {
      return Iter.flatMap(
          execution.graphsAbout(thing),
          name -> Iter.map(in(name, row), it -> BindingFactory.binding(it, graph, name)));
    }
    QueryIterator anywhere = executor.match(pattern.getBasicPattern(), new ExprList(), one(row));
    return Iter.flatMap(anywhere, it -> owners(graph, it));
  }

  /** The graphs that each say all of what was found in some. */
  private Iterator<Binding> owners(Var graph, Binding match) {
    List<Triple> triples = Substitute.substitute(pattern.getBasicPattern(), match).getList();
    return Iter.map(
        Iter.filter(
            execution.graphsAbout(telling(triples)),
            it -> triples.stream().allMatch(execution.graph(it)::contains)),
        it -> BindingFactory.binding(match, graph, it));
  }

  /** A subject that tells the report, or any. */
  private Node telling(List<Triple> triples) {
    return triples.stream()
        .map(Triple::getSubject)
        .filter(it -> execution.reportOf(it).isPresent())
        .findFirst()
        .orElse(Node.ANY);
  }

  private QueryIterator one(Binding row) {
    return QueryIterSingleton.create(row, getExecContext());
  }

  private QueryIterator wrap(Iterator<Binding> rows) {
    return QueryIterPlainWrapper.create(rows, getExecContext());
  }
}
