package org.fazhi.serve.protocol.budget;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Puts aggregates that keep to the budget in place of those of ARQ that don't. */
final class BoundedOperations extends TransformCopy {

  @Override
  public Op transform(OpGroup group, Op below) {
    List<ExprAggregator> aggregates =
        group.getAggregators().stream()
            .map(it -> new ExprAggregator(it.getVar(), bounded(it.getAggregator())))
            .toList();
    return OpGroup.create(below, group.getGroupVars(), aggregates);
  }

  private static Aggregator bounded(Aggregator aggregate) {
    boolean makesText =
        aggregate instanceof AggGroupConcat || aggregate instanceof AggGroupConcatDistinct;
    return makesText ? new BoundedAggregate(aggregate) : aggregate;
  }
}
