package org.fazhi.serve.protocol.budget;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.jspecify.annotations.Nullable;

/**
 * {@code GROUP_CONCAT} that makes no text that is too long.
 *
 * @param bounded what does the work
 */
record BoundedAggregate(Aggregator bounded) implements Aggregator {

  @Override
  public Accumulator createAccumulator() {
    return new BoundedAccumulator(bounded.createAccumulator());
  }

  /**
   * Looks at the text each time when the number of its parts has doubled, so that looking costs no
   * more than making.
   */
  private static final class BoundedAccumulator implements Accumulator {

    private final Accumulator bounded;
    private long parts;
    private long next = 1;

    BoundedAccumulator(Accumulator bounded) {
      this.bounded = bounded;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
      bounded.accumulate(row, environment);
      parts++;
      if (parts == next) {
        next *= 2;
        requireSize();
      }
    }

    @Override
    public @Nullable NodeValue getValue() {
      requireSize();
      return bounded.getValue();
    }

    private void requireSize() {
      NodeValue text = bounded.getValue();
      if (text != null) {
        TextSize.require(text.asString().length());
      }
    }
  }

  @Override
  public @Nullable Node getValueEmpty() {
    return bounded.getValueEmpty();
  }

  @Override
  public String toPrefixString() {
    return bounded.toPrefixString();
  }

  @Override
  public String key() {
    return bounded.key();
  }

  @Override
  public String getName() {
    return bounded.getName();
  }

  @Override
  public ExprList getExprList() {
    return bounded.getExprList();
  }

  @Override
  public Aggregator copy(ExprList expressions) {
    return new BoundedAggregate(bounded.copy(expressions));
  }

  @Override
  public Aggregator copyTransform(NodeTransform transform) {
    return new BoundedAggregate(bounded.copyTransform(transform));
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return bounded.equals(
        other instanceof BoundedAggregate wrapped ? wrapped.bounded : other, bySyntax);
  }

  @Override
  public String asSparqlExpr(SerializationContext context) {
    return bounded.asSparqlExpr(context);
  }
}
