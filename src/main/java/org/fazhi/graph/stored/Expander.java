package org.fazhi.graph.stored;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.fazhi.graph.FazhiVocabulary;

/** Gives the full graph of a report back from what is stored of it. Pure functions. */
public final class Expander {

  private static final Node EVIDENCE = FazhiVocabulary.evidence.asNode();

  private Expander() {}

  /** The full graph of {@code report}, subject by subject. */
  public static List<Triple> expand(CondensedReport report) {
    List<Triple> stored = new ArrayList<>(report.own());
    stored.addAll(report.shared());
    return expand(stored);
  }

  static List<Triple> expand(Collection<Triple> stored) {
    Index index = new Index(stored);
    Implied implied = new Implied(index);
    Set<Triple> full = new LinkedHashSet<>();
    Set<Node> readings = new LinkedHashSet<>();
    index.bySubject.forEach(
        (subject, triples) -> {
          triples.stream().filter(it -> !isBookkeeping(it)).forEach(full::add);
          index.values(subject, FazhiVocabulary.reading.asNode()).forEach(readings::add);
          full.addAll(implied.about(subject));
        });
    readings.forEach(it -> index.bySubject.getOrDefault(it, List.of()).forEach(full::remove));
    List<Node> fragments =
        full.stream()
            .filter(it -> it.getPredicate().equals(EVIDENCE))
            .map(Triple::getObject)
            .toList();
    fragments.forEach(it -> full.addAll(implied.about(it)));
    return List.copyOf(full);
  }

  private static boolean isBookkeeping(Triple triple) {
    return is(triple, FazhiVocabulary.reading) || is(triple, FazhiVocabulary.hasNoArea);
  }

  private static boolean is(Triple triple, Property property) {
    return triple.getPredicate().equals(property.asNode());
  }

  /** Statements by subject. */
  private static final class Index implements Statements {

    private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
    private final Map<Node, List<Triple>> byValue = new HashMap<>();

    Index(Collection<Triple> triples) {
      for (Triple triple : triples) {
        bySubject.computeIfAbsent(triple.getSubject(), it -> new ArrayList<>()).add(triple);
        byValue.computeIfAbsent(triple.getObject(), it -> new ArrayList<>()).add(triple);
      }
    }

    @Override
    public List<Node> values(Node subject, Node property) {
      List<Node> values = new ArrayList<>(1);
      for (Triple triple : bySubject.getOrDefault(subject, List.of())) {
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
}
