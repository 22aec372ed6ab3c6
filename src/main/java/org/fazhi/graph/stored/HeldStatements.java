package org.fazhi.graph.stored;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Statements in memory, by subject in the order in which they came, and by value. Immutable. */
public final class HeldStatements implements Statements {

  private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
  private final Map<Node, List<Triple>> byValue = new HashMap<>();

  private HeldStatements() {}

  /** {@code triples}, which may repeat themselves. */
  public static HeldStatements of(Collection<Triple> triples) {
    HeldStatements held = new HeldStatements();
    triples.forEach(held::add);
    return held;
  }

  /** What is stored of {@code report}. */
  public static HeldStatements of(CondensedReport report) {
    HeldStatements held = new HeldStatements();
    report.own().forEach(held::add);
    report.shared().forEach(held::add);
    return held;
  }

  private void add(Triple triple) {
    bySubject.computeIfAbsent(triple.getSubject(), it -> new ArrayList<>()).add(triple);
    byValue.computeIfAbsent(triple.getObject(), it -> new ArrayList<>()).add(triple);
  }

  /** All subjects. */
  public Set<Node> subjects() {
    return bySubject.keySet();
  }

  /** All statements about {@code subject}. */
  public List<Triple> about(Node subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  @Override
  public List<Node> values(Node subject, Node property) {
    List<Node> values = new ArrayList<>(1);
    for (Triple triple : about(subject)) {
      if (triple.getPredicate().equals(property)) {
        values.add(triple.getObject());
      }
    }
    return values;
  }

  @Override
  public List<Node> subjects(Node property, Node value) {
    List<Node> subjects = new ArrayList<>(1);
    for (Triple triple : byValue.getOrDefault(value, List.of())) {
      if (triple.getPredicate().equals(property)) {
        subjects.add(triple.getSubject());
      }
    }
    return subjects;
  }
}
