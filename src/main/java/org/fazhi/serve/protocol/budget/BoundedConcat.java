package org.fazhi.serve.protocol.budget;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.sse.Tags;

/** {@code CONCAT} that makes no text that is too long. */
final class BoundedConcat extends ExprFunctionN {

  BoundedConcat(ExprList arguments) {
    super(Tags.tagConcat, arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    TextSize.require(
        values.stream()
            .filter(NodeValue::isLiteral)
            .mapToLong(value -> value.asString().length())
            .sum());
    return XSDFuncOp.strConcat(values);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedConcat(arguments);
  }
}
