package org.fazhi.store.index;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Words for the store's own notes, which stand in a graph that is not shown. */
final class StoreTerms {

  private static final String NS = "urn:fazhi:store:";

  static final Node GRAPH = NodeFactory.createURI("urn:fazhi:store");
  static final Node STORE = GRAPH;
  static final Node GENERATION = term("generation");
  static final Node CHANGED = term("changed");
  static final Node POSITION = term("position");

  private StoreTerms() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
