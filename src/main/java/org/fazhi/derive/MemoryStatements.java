package org.fazhi.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The statements of any graph, copied; for graphs that are small or come from elsewhere. */
public final class MemoryStatements implements EncodedStatements {

  private final List<Node> terms = new ArrayList<>();
  private final Map<Node, Long> numbers = new HashMap<>();
  private final Map<Node, List<Triple>> bySubject = new HashMap<>();

  public MemoryStatements(Graph graph) {
    graph
        .find()
        .forEachRemaining(
            triple -> {
              learn(triple.getSubject());
              learn(triple.getPredicate());
              learn(triple.getObject());
              bySubject.computeIfAbsent(triple.getSubject(), it -> new ArrayList<>()).add(triple);
            });
  }

  private void learn(Node term) {
    if (numbers.putIfAbsent(term, (long) terms.size()) == null) {
      terms.add(term);
    }
  }

  @Override
  public void forEach(Visitor visitor) {
    bySubject
        .values()
        .forEach(
            triples ->
                triples.forEach(
                    it ->
                        visitor.statement(
                            number(it.getSubject()),
                            number(it.getPredicate()),
                            number(it.getObject()))));
  }

  @Override
  public Node term(long number) {
    return terms.get(Math.toIntExact(number));
  }

  @Override
  public long number(Node term) {
    return numbers.getOrDefault(term, NO_TERM);
  }
}
