package org.fazhi.serve.protocol.budget;

import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.function.scripting.ScriptFunction;

/** Puts functions that keep to the budget in place of those of ARQ that don't. */
final class BoundedExpressions extends ExprTransformCopy {

  private static final String FN = "http://www.w3.org/2005/xpath-functions#";

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return function instanceof E_StrEncodeForURI
        ? new BoundedEncoding(argument)
        : super.transform(function, argument);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new WatchedRegex(arguments);
    }
    if (function instanceof E_StrReplace) {
      return new WatchedReplace(arguments);
    }
    if (function instanceof E_StrConcat) {
      return new BoundedConcat(arguments);
    }
    if (function instanceof E_Function named) {
      return named(named, arguments);
    }
    return super.transform(function, arguments);
  }

  private Expr named(E_Function function, ExprList arguments) {
    String iri = function.getFunctionIRI();
    if (iri.startsWith("java:") || ScriptFunction.isScriptFunction(iri)) {
      throw new BudgetException("Functions in program code are off: <" + iri + ">.");
    }
    int given = arguments.size();
    if (iri.equals(FN + "matches") && (given == 2 || given == 3)) {
      return new WatchedRegex(arguments);
    }
    if (iri.equals(FN + "replace") && (given == 3 || given == 4)) {
      return new WatchedReplace(arguments);
    }
    return iri.equals(FN + "concat")
        ? new BoundedConcat(arguments)
        : super.transform(function, arguments);
  }
}
