package org.fazhi.serve.protocol;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;

/** The reading part of the Graph Store Protocol, for graphs within the limit. */
public final class BoundedGraphReads extends GSP_R {

  private final GraphSize size;

  public BoundedGraphReads(QueryLimits limits) {
    this.size = new GraphSize(limits);
  }

  @Override
  protected void doGet(HttpAction action) {
    size.check(action);
    super.doGet(action);
  }
}
