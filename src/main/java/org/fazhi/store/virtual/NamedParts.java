package org.fazhi.store.virtual;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.engine.main.QC;

/** Evaluates a part of a query, such as a property path, in named graphs one after the other. */
final class NamedParts extends QueryIterRepeatApply {

  private final OpGraph part;
  private final Execution execution;
  private final FullDataset graphs;

  NamedParts(OpGraph part, QueryIterator input, Execution execution, ExecutionContext context) {
    super(input, context);
    this.part = part;
    this.execution = execution;
    this.graphs = new FullDataset(context.getDataset(), execution);
  }

  @Override
  protected QueryIterator nextStage(Binding row) {
    Node graph = Substitute.substitute(part.getNode(), row);
    if (graph.isLiteral()) {
      return QueryIterNullIterator.create(getExecContext());
    }
    if (!graph.isVariable()) {
      return in(graph, row);
    }
    Var variable = Var.alloc(graph);
    return QueryIterPlainWrapper.create(
        Iter.flatMap(
            execution.names(),
            it -> Iter.map(in(it, row), one -> BindingFactory.binding(one, variable, it))),
        getExecContext());
  }

  private QueryIterator in(Node name, Binding row) {
    if (!graphs.containsGraph(name)) {
      return QueryIterNullIterator.create(getExecContext());
    }
    Op inner = Substitute.substitute(part.getSubOp(), row);
    Graph graph = graphs.getGraph(name);
    ExecutionContext context = ExecutionContext.copyChangeActiveGraph(getExecContext(), graph);
    return QC.execute(inner, QueryIterSingleton.create(row, context), context);
  }
}
