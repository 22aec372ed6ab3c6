package org.fazhi.store.virtual;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.RDF;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.graph.Nif;
import org.fazhi.graph.Prov;

/**
 * The order in which the parts of a basic graph pattern are matched: those that only the store can
 * match, all together where they hang together, so that the store orders them among themselves, and
 * one by one those that may be implied.
 *
 * <p>The order changes how long it takes, never what is found.
 */
final class PatternPlan {

  /** One step of the way; each binds variables for the next. */
  sealed interface Step {}

  /** Patterns that the store matches. */
  record Stored(BasicPattern pattern) implements Step {}

  /** A pattern whose matches may be implied. */
  record Virtual(Triple pattern) implements Step {}

  // What comes first; figures have no meaning beyond their order.
  private static final int KNOWN = 0;
  private static final int BY_SUBJECT = 1;
  private static final int BY_SUBJECT_WITH_TEXT = 3;
  private static final int BY_TELLING_VALUE = 4;
  private static final int STORED_WITH_TERMS = 6;
  private static final int BY_VALUE = 12;
  private static final int STORED_WITHOUT_TERMS = 20;
  private static final int BY_WORDS = 30;
  private static final int OPEN = 80;

  /** Values that name one report and often the one fact. */
  private static final Set<Node> TELLING =
      nodes(FazhiVocabulary.evidence, Prov.used, Prov.wasGeneratedBy, Nif.referenceContext);

  private static final Set<Node> TEXTS = nodes(FazhiVocabulary.quote, Nif.anchorOf);

  /** Values that few things have, or classes, which name a way to all their members. */
  private static final Set<Node> SELECTIVE =
      nodes(RDF.type, FazhiVocabulary.rule, FazhiVocabulary.confidence, FazhiVocabulary.refArea);

  private final List<Triple> stored = new ArrayList<>();
  private final List<Triple> virtual = new ArrayList<>();
  private final Set<Var> bound;

  private PatternPlan(BasicPattern pattern, Set<Var> bound) {
    this.bound = new HashSet<>(bound);
    pattern.forEach(it -> (isVirtual(it) ? virtual : stored).add(it));
  }

  /** Whether matches of any of {@code pattern} may be implied. */
  static boolean isVirtual(BasicPattern pattern) {
    return pattern.getList().stream().anyMatch(PatternPlan::isVirtual);
  }

  private static boolean isVirtual(Triple triple) {
    return !triple.getPredicate().isConcrete()
        || ImpliedValues.mayBe(triple.getPredicate(), triple.getObject());
  }

  /**
   * The steps for {@code pattern}.
   *
   * @param bound variables that most likely have a value beforehand
   */
  static List<Step> of(BasicPattern pattern, Set<Var> bound) {
    return new PatternPlan(pattern, bound).steps();
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    while (!stored.isEmpty() || !virtual.isEmpty()) {
      Step next = next();
      steps.add(next);
      if (next instanceof Stored part) {
        part.pattern().forEach(this::bind);
        stored.removeAll(part.pattern().getList());
      } else if (next instanceof Virtual one) {
        bind(one.pattern());
        virtual.remove(one.pattern());
      }
    }
    return steps;
  }

  private Step next() {
    Step best = null;
    int least = Integer.MAX_VALUE;
    for (List<Triple> part : storedParts()) {
      int rank = rank(part);
      if (rank < least) {
        least = rank;
        best = new Stored(BasicPattern.wrap(part));
      }
    }
    for (Triple triple : virtual) {
      int rank = rank(triple);
      if (rank < least) {
        least = rank;
        best = new Virtual(triple);
      }
    }
    if (best == null) {
      throw new IllegalStateException("nothing left to match");
    }
    return best;
  }

  private int rank(List<Triple> part) {
    if (part.stream().allMatch(it -> isBound(it.getSubject()) && isBound(it.getObject()))) {
      return KNOWN;
    }
    return part.stream().anyMatch(it -> isBound(it.getSubject()) || isBound(it.getObject()))
        ? STORED_WITH_TERMS
        : STORED_WITHOUT_TERMS;
  }

  private int rank(Triple triple) {
    Node property = triple.getPredicate();
    if (isBound(triple.getSubject())) {
      return TEXTS.contains(property) ? BY_SUBJECT_WITH_TEXT : BY_SUBJECT;
    }
    if (!isBound(triple.getObject())) {
      return isBound(property) ? OPEN : OPEN + 1;
    }
    if (TELLING.contains(property)) {
      return BY_TELLING_VALUE;
    } else if (TEXTS.contains(property)) {
      return BY_WORDS;
    }
    return SELECTIVE.contains(property) || !property.isConcrete() ? BY_VALUE : OPEN;
  }

  private boolean isBound(Node node) {
    return node.isConcrete() || bound.contains(Var.alloc(node));
  }

  private void bind(Triple triple) {
    variables(triple).forEach(bound::add);
  }

  /** The stored patterns by what hangs together through variables that are still open. */
  private List<List<Triple>> storedParts() {
    List<List<Triple>> parts = new ArrayList<>();
    List<Set<Var>> variables = new ArrayList<>();
    for (Triple triple : stored) {
      List<Triple> part = new ArrayList<>();
      Set<Var> open = new HashSet<>(variables(triple));
      open.removeAll(bound);
      for (int i = parts.size() - 1; i >= 0; i--) {
        Set<Var> shared = new HashSet<>(variables.get(i));
        shared.retainAll(open);
        if (!shared.isEmpty()) {
          part.addAll(0, parts.remove(i));
          open.addAll(variables.remove(i));
        }
      }
      part.add(triple);
      parts.add(part);
      variables.add(open);
    }
    return parts;
  }

  /** The variables of {@code triple}. */
  static Set<Var> variables(Triple triple) {
    Set<Var> variables = new LinkedHashSet<>();
    for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
      if (Var.isVar(node)) {
        variables.add(Var.alloc(node));
      }
    }
    return variables;
  }

  private static Set<Node> nodes(Property... properties) {
    Set<Node> nodes = new HashSet<>();
    for (Property property : properties) {
      nodes.add(property.asNode());
    }
    return Set.copyOf(nodes);
  }
}
