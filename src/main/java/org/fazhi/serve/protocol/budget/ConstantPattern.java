package org.fazhi.serve.protocol.budget;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/**
 * The pattern of {@code REGEX} or {@code REPLACE}, made once where it is written in the query.
 *
 * @param function whose name errors carry
 * @param made the pattern, if it is written in the query
 */
record ConstantPattern(String function, Optional<Pattern> made) {

  static ConstantPattern of(String function, Expr pattern, @Nullable Expr flags) {
    boolean isConstant = pattern.isConstant() && (flags == null || flags.isConstant());
    return new ConstantPattern(
        function,
        isConstant
            ? Optional.of(
                compile(
                    function, pattern.getConstant(), flags == null ? null : flags.getConstant()))
            : Optional.empty());
  }

  /** The pattern for a row in which its arguments have these values. */
  Pattern in(NodeValue pattern, @Nullable NodeValue flags) {
    return made.orElseGet(() -> compile(function, pattern, flags));
  }

  private static Pattern compile(String function, NodeValue pattern, @Nullable NodeValue flags) {
    return RegexEngine.makePattern(
        function, text(function, pattern), flags == null ? null : text(function, flags));
  }

  private static String text(String function, NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
  }
}
