package org.fazhi.store.virtual;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.fazhi.graph.DataCube;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.graph.Nif;
import org.fazhi.graph.Prov;
import org.fazhi.graph.stored.FactKind;
import org.fazhi.graph.stored.Fragment;
import org.fazhi.graph.stored.Implied;
import org.fazhi.graph.stored.Statements;

/**
 * Finds the things of which a property may be implied without knowing their names: by the
 * statements that all such things have, or by the value where that tells the report.
 *
 * <p>Gives each thing once, among them some of which nothing is implied.
 */
final class Bearers {

  /** What every fact of a kind has exactly once, and facts of few other kinds. */
  private static final Map<FactKind, Node> MARKS =
      Map.of(
          FactKind.ENGAGEMENT, FazhiVocabulary.engagementType.asNode(),
          FactKind.MEASURE_ADOPTION, FazhiVocabulary.measure.asNode(),
          FactKind.INDICATOR_OBSERVATION, FazhiVocabulary.indicator.asNode(),
          FactKind.SHORTCOMING, SchemaDO.text.asNode(),
          FactKind.PLAN, SchemaDO.text.asNode(),
          FactKind.TENURE, FazhiVocabulary.person.asNode());

  private static final Node STATED_IN = FazhiVocabulary.statedIn.asNode();

  private final Graph stored;
  private final Statements statements;
  private final Implied implied;

  Bearers(Graph stored, Statements statements, Implied implied) {
    this.stored = stored;
    this.statements = statements;
    this.implied = implied;
  }

  /** The things that may have {@code value}, which may be {@link Node#ANY}, for a property. */
  Iterator<Node> of(Node property, Node value) {
    if (is(property, RDF.type)) {
      return ofClass(value);
    } else if (is(property, FazhiVocabulary.evidence)) {
      return value.isConcrete() ? factsOf(reportOf(value)) : facts();
    } else if (is(property, FazhiVocabulary.quote)) {
      return value.isConcrete() ? Iter.flatMap(textsWith(value), this::factsOf) : facts();
    } else if (is(property, FazhiVocabulary.rule) || is(property, FazhiVocabulary.confidence)) {
      return value.isConcrete() ? factsReadBy(property, value) : facts();
    } else if (is(property, FazhiVocabulary.refArea)) {
      return value.isConcrete() ? observationsIn(value) : facts(FactKind.INDICATOR_OBSERVATION);
    } else if (is(property, FazhiVocabulary.order)) {
      return having(FazhiVocabulary.sectionRole);
    } else if (is(property, Prov.used)) {
      return having(Prov.wasAssociatedWith);
    } else if (is(property, Prov.wasGeneratedBy)) {
      return value.isConcrete() ? foundIn(reportOf(value)) : Iter.concat(facts(), texts());
    } else if (is(property, Nif.referenceContext)) {
      return value.isConcrete() ? charactersOf(reportOf(value)) : characters();
    } else if (is(property, Nif.anchorOf)) {
      return value.isConcrete() ? Iter.flatMap(textsWith(value), this::charactersOf) : characters();
    } else if (is(property, Nif.beginIndex) || is(property, Nif.endIndex)) {
      return characters();
    }
    return facts(FactKind.INDICATOR_OBSERVATION);
  }

  private Iterator<Node> ofClass(Node type) {
    for (FactKind kind : FactKind.values()) {
      if (kind.type().equals(type)) {
        return facts(kind);
      }
    }
    if (type.equals(DataCube.Observation.asNode())) {
      return facts(FactKind.INDICATOR_OBSERVATION);
    } else if (type.equals(FazhiVocabulary.Section.asNode())) {
      return having(FazhiVocabulary.sectionRole);
    } else if (type.equals(Prov.Entity.asNode())) {
      return having(FazhiVocabulary.sourceSha256);
    } else if (type.equals(Prov.Activity.asNode())) {
      return having(Prov.wasAssociatedWith);
    } else if (type.equals(Nif.Context.asNode())) {
      return texts();
    } else if (type.equals(Nif.RFC5147String.asNode())) {
      return characters();
    }
    return type.isConcrete() ? Iter.empty() : anything();
  }

  private Iterator<Node> anything() {
    Iterator<Node> parts =
        Iter.concat(
            having(FazhiVocabulary.sectionRole),
            Iter.concat(having(FazhiVocabulary.sourceSha256), having(Prov.wasAssociatedWith)));
    return Iter.concat(facts(), Iter.concat(parts, characters()));
  }

  private Iterator<Node> facts() {
    return Iter.map(stored.find(Node.ANY, STATED_IN, Node.ANY), Triple::getSubject);
  }

  private Iterator<Node> facts(FactKind kind) {
    Iterator<Node> marked =
        Iter.map(stored.find(Node.ANY, mark(kind), Node.ANY), Triple::getSubject);
    return Iter.filter(marked, it -> isFact(it, kind));
  }

  private static Node mark(FactKind kind) {
    return MARKS.getOrDefault(kind, STATED_IN);
  }

  private static boolean isFact(Node thing, FactKind kind) {
    return fragment(thing).orElse(null) instanceof Fragment.Fact fact && fact.kind() == kind;
  }

  private Iterator<Node> factsOf(Optional<String> report) {
    return report.isPresent() ? factsOf(report.get()) : Iter.empty();
  }

  private Iterator<Node> factsOf(String report) {
    Node name = NodeFactory.createURI(report);
    return Iter.map(stored.find(Node.ANY, STATED_IN, name), Triple::getSubject);
  }

  private Iterator<Node> factsReadBy(Node property, Node value) {
    Iterator<Node> readings = Iter.map(stored.find(Node.ANY, property, value), Triple::getSubject);
    Node reading = FazhiVocabulary.reading.asNode();
    return Iter.flatMap(
        readings, it -> Iter.map(stored.find(Node.ANY, reading, it), Triple::getSubject));
  }

  /** The observations of reports from {@code area}, whatever area they have themselves. */
  private Iterator<Node> observationsIn(Node area) {
    Iterator<Node> places =
        Iter.map(
            stored.find(Node.ANY, FazhiVocabulary.jurisdiction.asNode(), area), Triple::getSubject);
    Iterator<Node> facts =
        Iter.flatMap(Iter.filter(places, Node::isURI), it -> factsOf(it.getURI()));
    return Iter.filter(facts, it -> isFact(it, FactKind.INDICATOR_OBSERVATION));
  }

  private Iterator<Node> foundIn(Optional<String> report) {
    return report
        .map(it -> Iter.concat(factsOf(it), implied.text(it).stream().iterator()))
        .orElse(Iter.empty());
  }

  private Iterator<Node> having(Property property) {
    return Iter.map(stored.find(Node.ANY, property.asNode(), Node.ANY), Triple::getSubject);
  }

  private Iterator<Node> characters() {
    return Iter.flatMap(texts(), it -> charactersOf(reportOf(it)));
  }

  private Iterator<Node> charactersOf(Optional<String> report) {
    return report.isPresent() ? charactersOf(report.get()) : Iter.empty();
  }

  /** The clean text of a report and the parts of it that facts point to. */
  private Iterator<Node> charactersOf(String report) {
    Set<Node> parts = new LinkedHashSet<>();
    implied.text(report).ifPresent(parts::add);
    factsOf(report)
        .forEachRemaining(
            it -> parts.addAll(implied.values(it, FazhiVocabulary.evidence.asNode())));
    return parts.iterator();
  }

  private Iterator<Node> texts() {
    return Iter.filter(
        having(Prov.wasDerivedFrom),
        it -> fragment(it).orElse(null) instanceof Fragment.Characters);
  }

  /** The reports whose clean text has these words. */
  private Iterator<String> textsWith(Node words) {
    if (!words.isLiteral()) {
      return Iter.empty();
    }
    String wanted = words.getLiteralLexicalForm();
    Iterator<Node> texts =
        Iter.filter(
            texts(),
            it ->
                statements
                    .value(it, Nif.isString.asNode())
                    .filter(text -> text.getLiteralLexicalForm().contains(wanted))
                    .isPresent());
    return Iter.map(texts, it -> reportOf(it).orElse(""));
  }

  private static Optional<String> reportOf(Node part) {
    return fragment(part).map(Fragment::report);
  }

  private static Optional<Fragment> fragment(Node part) {
    return part.isURI() ? Fragment.parse(part.getURI()) : Optional.empty();
  }

  private static boolean is(Node node, Property property) {
    return node.equals(property.asNode());
  }
}
