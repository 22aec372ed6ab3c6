package org.fazhi.store.virtual;

import java.util.Collection;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The graphs that a store shows under a name without storing them as quads: one for each report.
 *
 * <p>Asked within the transaction of the data set they belong to. There may be very many.
 */
public interface ReportGraphs {

  /** Whether there is a graph of this name. */
  boolean contains(Node name);

  /** All statements of the graph {@code name}, the implied ones included; none if there is none. */
  Collection<Triple> graph(Node name);

  /** Whether a stored graph of this name is nobody's business. */
  default boolean isHidden(Node name) {
    return false;
  }

  /** Is called before a query reads the data, so that it sees what its transaction has written. */
  default void beforeReading() {}

  /** The names of all graphs. */
  Iterator<Node> names();
}
