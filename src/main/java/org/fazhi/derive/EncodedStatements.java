package org.fazhi.derive;

import org.apache.jena.graph.Node;

/** The statements of a graph with numbers for terms: the same term has always the same number. */
public interface EncodedStatements {

  /** The number of a term that no statement holds. */
  long NO_TERM = -1;

  /** Takes statements. */
  @FunctionalInterface
  interface Visitor {
    void statement(long subject, long property, long value);
  }

  /** Hands over all statements, those of one subject one after another. */
  void forEach(Visitor visitor);

  /** The term of a number that came with a statement. */
  Node term(long number);

  /** The number of {@code term}; {@link #NO_TERM} when no statement holds it. */
  long number(Node term);
}
