package org.fazhi.graph.stored;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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
    HeldStatements held = HeldStatements.of(stored);
    Implied implied = new Implied(held);
    Set<Triple> full = new LinkedHashSet<>();
    Set<Node> readings = new LinkedHashSet<>();
    for (Node subject : held.subjects()) {
      held.about(subject).stream().filter(it -> !isBookkeeping(it)).forEach(full::add);
      held.values(subject, FazhiVocabulary.reading.asNode()).forEach(readings::add);
      full.addAll(implied.about(subject));
    }
    readings.forEach(it -> held.about(it).forEach(full::remove));
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
}
