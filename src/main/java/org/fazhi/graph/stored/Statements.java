package org.fazhi.graph.stored;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The statements that a store holds, as far as {@link Implied} has to ask for them. */
public interface Statements {

  /** All values of {@code property} of {@code subject}. */
  List<Node> values(Node subject, Node property);

  /** All subjects that have {@code value} for {@code property}. */
  List<Node> subjects(Node property, Node value);

  /** The first of {@link #values}. */
  default Optional<Node> value(Node subject, Node property) {
    return values(subject, property).stream().findFirst();
  }

  /** The statements of {@code graph}, which is asked anew each time. */
  static Statements of(Graph graph) {
    return new Statements() {
      @Override
      public List<Node> values(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
      }

      @Override
      public List<Node> subjects(Node property, Node value) {
        return graph.find(Node.ANY, property, value).mapWith(Triple::getSubject).toList();
      }
    };
  }
}
