package org.fazhi.serve.protocol.budget;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.sse.Tags;

/** {@code REPLACE} that ends with its query and makes no text that is too long. */
final class WatchedReplace extends ExprFunctionN {

  private static final int REPLACEMENT = 2;
  private static final int FLAGS = 3;

  private final ConstantPattern pattern;

  /**
   * @param arguments text, pattern, replacement and, where there are any, flags
   */
  WatchedReplace(ExprList arguments) {
    super(Tags.tagReplace, arguments);
    this.pattern =
        ConstantPattern.of(
            "REPLACE", arguments.get(1), arguments.size() > FLAGS ? arguments.get(FLAGS) : null);
  }

  @Override
  public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
    Node literal = NodeValueOps.checkAndGetStringLiteral("REPLACE", values.get(0));
    Node replacement = NodeValueOps.checkAndGetStringLiteral("REPLACE", values.get(REPLACEMENT));
    String text = literal.getLiteralLexicalForm();
    Matcher matcher =
        pattern
            .in(values.get(1), values.size() > FLAGS ? values.get(FLAGS) : null)
            .matcher(WatchedText.of(text, environment));
    String replaced = replaceAll(matcher, replacement.getLiteralLexicalForm());
    return replaced.equals(text)
        ? values.get(0)
        : NodeValue.makeNode(
            NodeFactory.createLiteral(
                replaced, literal.getLiteralLanguage(), literal.getLiteralDatatype()));
  }

  /** As ARQ does: of the matches of nothing, only one at the beginning is replaced. */
  private static String replaceAll(Matcher matcher, String replacement) {
    StringBuilder replaced = new StringBuilder();
    try {
      boolean isFirst = true;
      while (matcher.find()) {
        if (isFirst || matcher.start() != matcher.end()) {
          matcher.appendReplacement(replaced, replacement);
          TextSize.require(replaced.length());
        }
        isFirst = false;
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: " + e.getMessage(), e);
    }
    matcher.appendTail(replaced);
    TextSize.require(replaced.length());
    return replaced.toString();
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    throw new UnsupportedOperationException("needs its environment");
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new WatchedReplace(arguments);
  }
}
