package org.fazhi.store.virtual;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The named graphs that a store shows without storing them as quads: one for each report, and maybe
 * others. What they say stands in the default graph, in the lean form.
 *
 * <p>Asked within the transaction of the data set they belong to. There may be very many.
 */
public interface ReportGraphs {

  /** Whether there is a graph of this name. */
  boolean contains(Node name);

  /** All statements of the graph {@code name}, the implied ones included; none if there is none. */
  Collection<Triple> graph(Node name);

  /** The names of all graphs. */
  Iterator<Node> names();

  /**
   * The names of those graphs that may speak of anything, also of parts of reports, as graphs that
   * users write do. The graph of a report alone speaks of the report otherwise.
   */
  default Iterator<Node> ofUsers() {
    return Collections.emptyIterator();
  }

  /** Whether a graph of this name that is stored as quads is nobody's business. */
  default boolean isHidden(Node name) {
    return false;
  }

  /** Is called before a query reads the data, so that it sees what its transaction has written. */
  default void beforeReading() {}
}
