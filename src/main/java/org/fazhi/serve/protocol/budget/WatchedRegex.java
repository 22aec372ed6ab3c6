package org.fazhi.serve.protocol.budget;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.sse.Tags;

/** {@code REGEX} that ends with its query. */
final class WatchedRegex extends ExprFunctionN {

  private static final int FLAGS = 2;

  private final ConstantPattern pattern;

  /**
   * @param arguments text, pattern and, where there are any, flags
   */
  WatchedRegex(ExprList arguments) {
    super(Tags.tagRegex, arguments);
    this.pattern =
        ConstantPattern.of(
            "REGEX", arguments.get(1), arguments.size() > FLAGS ? arguments.get(FLAGS) : null);
  }

  @Override
  public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
    Node text = NodeValueOps.checkAndGetStringLiteral("REGEX", values.get(0));
    return NodeValue.booleanReturn(
        pattern
            .in(values.get(1), values.size() > FLAGS ? values.get(FLAGS) : null)
            .matcher(WatchedText.of(text.getLiteralLexicalForm(), environment))
            .find());
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    throw new UnsupportedOperationException("needs its environment");
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new WatchedRegex(arguments);
  }
}
