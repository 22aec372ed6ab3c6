package org.fazhi.store.virtual;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterConcat;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.ExprList;

/**
 * Matches a pattern in named graphs, those of reports and those that are stored.
 *
 * <p>Where the graph is not known, what is found in all statements tells the reports to look at:
 * each report speaks alone of itself and its parts. Only where that says nothing, all reports are
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
    if (graph.isURI() && execution.isReport(graph)) {
      return in(graph, row);
    }
    QueryIterator stored =
        executor.stored(pattern, QueryIterSingleton.create(row, getExecContext()));
    if (!graph.isVariable()) {
      return stored;
    }
    QueryIterConcat both = new QueryIterConcat(getExecContext());
    both.add(stored);
    both.add(inReports(Var.alloc(graph), row));
    return both;
  }

  private QueryIterator in(Node report, Binding row) {
    ExecutionContext context =
        ExecutionContext.copyChangeActiveGraph(getExecContext(), execution.graph(report));
    return QC.execute(
        new OpBGP(pattern.getBasicPattern()), QueryIterSingleton.create(row, context), context);
  }

  private QueryIterator inReports(Var graph, Binding row) {
    BasicPattern known = Substitute.substitute(pattern.getBasicPattern(), row);
    Optional<Node> only =
        known.getList().stream()
            .flatMap(it -> execution.reportOf(it.getSubject()).stream())
            .findFirst();
    if (only.isPresent()) {
      return named(graph, only.get(), row);
    }
    if (known.getList().stream().anyMatch(it -> it.getPredicate().isVariable())) {
      return wrap(Iter.flatMap(execution.reports(), it -> named(graph, it, row)));
    }
    QueryIterator anywhere =
        executor.match(
            pattern.getBasicPattern(),
            new ExprList(),
            QueryIterSingleton.create(row, getExecContext()));
    return wrap(Iter.flatMap(anywhere, it -> owners(graph, it)));
  }

  private Iterator<Binding> owners(Var graph, Binding match) {
    List<Triple> triples = Substitute.substitute(pattern.getBasicPattern(), match).getList();
    Optional<Node> only =
        triples.stream().flatMap(it -> execution.reportOf(it.getSubject()).stream()).findFirst();
    Iterator<Node> reports = only.map(Iter::singletonIterator).orElseGet(execution::reports);
    return Iter.map(
        Iter.filter(reports, it -> VirtualExecutor.contains(execution.graph(it), triples)),
        it -> BindingFactory.binding(match, graph, it));
  }

  private QueryIterator named(Var graph, Node report, Binding row) {
    return wrap(Iter.map(in(report, row), it -> BindingFactory.binding(it, graph, report)));
  }

  private QueryIterator wrap(Iterator<Binding> rows) {
    return QueryIterPlainWrapper.create(rows, getExecContext());
  }
}
