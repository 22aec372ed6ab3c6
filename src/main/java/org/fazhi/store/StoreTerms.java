package org.fazhi.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Words for the store's own records. They stand in the default graph, which queries over the union
 * of the named graphs don't see.
 */
final class StoreTerms {

  private static final String NS = "urn:fazhi:store:";

  static final Node STORE = NodeFactory.createURI("urn:fazhi:store");
  static final Node GENERATION = term("generation");
  static final Node CHANGED = term("changed");
  static final Node IDENTITY = term("identity");
  static final Node VARIANT = term("variant");
  static final Node NAME = term("name");
  static final Node DIGEST = term("digest");
  static final Node CONTENT = term("content");
  static final Node SOURCE = term("source");

  private StoreTerms() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
