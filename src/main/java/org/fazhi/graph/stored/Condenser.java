package org.fazhi.graph.stored;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.fazhi.graph.DataCube;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.graph.Nif;
import org.fazhi.graph.Prov;

/**
 * Leaves out of a report's graph what {@link Implied} gives back, and puts rule and confidence,
 * which many facts share, into one thing, the reading.
 *
 * <p>{@link Expander} undoes it exactly. A pure function; thread-safe.
 */
public final class Condenser {

  private static final Node TYPE = RDF.type.asNode();
  private static final Node RULE = FazhiVocabulary.rule.asNode();
  private static final Node CONFIDENCE = FazhiVocabulary.confidence.asNode();
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[^A-Za-z0-9.-]+");

  /** What is implied of a fact may stand in the way of a fact that doesn't say it. */
  private static final Set<Node> MARKED = Set.of(FazhiVocabulary.refArea.asNode());

  private Condenser() {}

  /**
   * The stored form of the graph of {@code report}. Where leaving out would not give the same graph
   * back, as with graphs that others made, everything is kept.
   */
  public static CondensedReport condense(String report, Collection<Triple> full) {
    Set<Triple> statements = new LinkedHashSet<>(full);
    List<Triple> lean = lean(report, statements);
    boolean exact = new HashSet<>(Expander.expand(lean)).equals(statements);
    return CondensedReport.of(report, exact ? lean : List.copyOf(statements));
  }

  private static List<Triple> lean(String report, Set<Triple> full) {
    Optional<String> base = Implied.base(report);
    if (base.isEmpty()) {
      return List.copyOf(full);
    }
    Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
    full.forEach(it -> bySubject.computeIfAbsent(it.getSubject(), s -> new ArrayList<>()).add(it));
    Node area = areaOf(bySubject.getOrDefault(NodeFactory.createURI(report), List.of()));
    Set<Triple> lean = new LinkedHashSet<>();
    bySubject.forEach(
        (subject, triples) -> {
          Optional<Fragment> fragment =
              subject.isURI() ? Fragment.parse(subject.getURI()) : Optional.empty();
          if (fragment.orElse(null) instanceof Fragment.Fact fact && fact.report().equals(report)) {
            new LeanFact(base.get(), subject, fact, area).write(triples, full, lean);
          } else if (fragment.isPresent() && fragment.get().report().equals(report)) {
            triples.stream().filter(it -> !isImplied(fragment.get(), it)).forEach(lean::add);
          } else {
            lean.addAll(triples);
          }
        });
    return List.copyOf(lean);
  }

  private static Node areaOf(List<Triple> report) {
    return report.stream()
        .filter(it -> it.getPredicate().equals(FazhiVocabulary.jurisdiction.asNode()))
        .map(Triple::getObject)
        .findFirst()
        .orElse(Node.ANY);
  }

  private static boolean isImplied(Fragment fragment, Triple triple) {
    Node property = triple.getPredicate();
    if (fragment instanceof Fragment.Characters) {
      return !is(property, Nif.isString) && !is(property, Prov.wasDerivedFrom);
    }
    if (fragment instanceof Fragment.Section) {
      return property.equals(TYPE) || is(property, FazhiVocabulary.order);
    }
    if (fragment instanceof Fragment.Extraction) {
      return property.equals(TYPE) || is(property, Prov.used);
    }
    return fragment instanceof Fragment.Source && property.equals(TYPE);
  }

  private static boolean is(Node node, Property property) {
    return node.equals(property.asNode());
  }

  /** One fact on its way into the store. */
  private static final class LeanFact {

    private final String base;
    private final Node subject;
    private final Fragment.Fact fact;
    private final Node area;

    LeanFact(String base, Node subject, Fragment.Fact fact, Node area) {
      this.base = base;
      this.subject = subject;
      this.fact = fact;
      this.area = area;
    }

    void write(List<Triple> triples, Set<Triple> full, Set<Triple> lean) {
      Map<Node, Node> values = new HashMap<>();
      triples.forEach(it -> values.putIfAbsent(it.getPredicate(), it.getObject()));
      triples.stream().filter(it -> !isImplied(it, full)).forEach(lean::add);
      Node rule = values.get(RULE);
      Node confidence = values.get(CONFIDENCE);
      if (rule != null && confidence != null) {
        Node reading = reading(rule, confidence);
        lean.add(Triple.create(subject, FazhiVocabulary.reading.asNode(), reading));
        lean.add(Triple.create(reading, RULE, rule));
        lean.add(Triple.create(reading, CONFIDENCE, confidence));
      }
      boolean observation = fact.kind() == FactKind.INDICATOR_OBSERVATION;
      if (observation && area.isConcrete() && MARKED.stream().noneMatch(values::containsKey)) {
        lean.add(
            Triple.create(
                subject,
                FazhiVocabulary.hasNoArea.asNode(),
                NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean)));
      }
    }

    private Node reading(Node rule, Node confidence) {
      String name =
          NOT_IN_NAMES.matcher(rule.getLiteralLexicalForm()).replaceAll("-")
              + "/"
              + NOT_IN_NAMES.matcher(confidence.getLiteralLexicalForm()).replaceAll("-");
      return NodeFactory.createURI(base + "reading/" + name);
    }

    private boolean isImplied(Triple triple, Set<Triple> full) {
      Node property = triple.getPredicate();
      Node value = triple.getObject();
      if (property.equals(TYPE)) {
        return value.equals(fact.kind().type()) || value.equals(DataCube.Observation.asNode());
      }
      return property.equals(RULE)
          || property.equals(CONFIDENCE)
          || is(property, DataCube.dataSet)
          || (is(property, FazhiVocabulary.evidence) && value.equals(fact.evidence()))
          || (is(property, Prov.wasGeneratedBy) && value.equals(fact.extraction()))
          || (is(property, FazhiVocabulary.quote) && isAnchor(value, full))
          || (is(property, FazhiVocabulary.change) && value.equals(FazhiVocabulary.none.asNode()))
          || (is(property, FazhiVocabulary.bound) && value.equals(FazhiVocabulary.exact.asNode()))
          || (is(property, FazhiVocabulary.isTarget)
              && value.isLiteral()
              && value.getLiteralLexicalForm().equals("false"))
          || (is(property, FazhiVocabulary.refArea) && value.equals(area));
    }

    /** Whether the quote is what the clean text says there, word for word. */
    private boolean isAnchor(Node quote, Set<Triple> full) {
      return full.contains(
          Triple.create(
              fact.evidence(),
              Nif.anchorOf.asNode(),
              NodeFactory.createLiteralString(quote.getLiteralLexicalForm())));
    }
  }
}
