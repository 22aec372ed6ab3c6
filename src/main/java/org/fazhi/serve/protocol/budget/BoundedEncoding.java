package org.fazhi.serve.protocol.budget;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.sse.Tags;

/**
 * {@code ENCODE_FOR_URI}, which makes up to nine characters of one, of no text that is too long.
 */
final class BoundedEncoding extends ExprFunction1 {

  BoundedEncoding(Expr text) {
    super(text, Tags.tagStrEncodeForURI);
  }

  @Override
  public NodeValue eval(NodeValue value) {
    TextSize.require(value.asString().length());
    return XSDFuncOp.strEncodeForURI(value);
  }

  @Override
  public Expr copy(Expr text) {
    return new BoundedEncoding(text);
  }
}
