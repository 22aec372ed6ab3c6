package org.fazhi.store.virtual;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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

  NamedParts(OpGraph part, QueryIterator input, Execution execution, ExecutionContext context) {
    super(input, context);
    this.part = part;
    this.execution = execution;
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
    Iterator<Node> names =
        Iter.concat(
            Iter.filter(
                getExecContext().getDataset().listGraphNodes(), it -> !execution.isHidden(it)),
            execution.reports());
    return QueryIterPlainWrapper.create(
        Iter.flatMap(
            names, it -> Iter.map(in(it, row), one -> BindingFactory.binding(one, variable, it))),
        getExecContext());
  }

  private QueryIterator in(Node name, Binding row) {
    DatasetGraph dataset = getExecContext().getDataset();
    boolean report = execution.isReport(name);
    boolean stored =
        Quad.isUnionGraph(name) || (dataset.containsGraph(name) && !execution.isHidden(name));
    if (!report && !stored) {
      return QueryIterNullIterator.create(getExecContext());
    }
    Op inner = Substitute.substitute(part.getSubOp(), row);
    Graph graph = report ? execution.graph(name) : dataset.getGraph(name);
    ExecutionContext context = ExecutionContext.copyChangeActiveGraph(getExecContext(), graph);
    return QC.execute(inner, QueryIterSingleton.create(row, context), context);
  }
}
