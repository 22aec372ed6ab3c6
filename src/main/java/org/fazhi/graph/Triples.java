package org.fazhi.graph;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/**
 * Triples in the making: distinct, grouped by subject, in the order in which subjects and then
 * their triples were first stated. Not thread-safe.
 */
final class Triples {

  private static final String CHINESE = "zh";

  private final Map<Node, Set<Triple>> bySubject = new LinkedHashMap<>();

  /** The statements about one subject. */
  final class Subject {

    private final Node node;

    private Subject(Node node) {
      this.node = node;
    }

    Subject a(Resource type) {
      return add(RDF.type, type.asNode());
    }

    Subject iri(Property property, String iri) {
      return add(property, NodeFactory.createURI(iri));
    }

    Subject term(Property property, Resource term) {
      return add(property, term.asNode());
    }

    /** Words that people read: a literal tagged as Chinese. */
    Subject chinese(Property property, String words) {
      return add(property, NodeFactory.createLiteralLang(words, CHINESE));
    }

    Subject words(Property property, String words, String language) {
      return add(property, NodeFactory.createLiteralLang(words, language));
    }

    /** Codes, numbers of documents, units: a plain string. */
    Subject string(Property property, String value) {
      return add(property, NodeFactory.createLiteralString(value));
    }

    Subject decimal(Property property, BigDecimal value) {
      BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
      return literal(property, plain.toPlainString(), XSDDatatype.XSDdecimal);
    }

    Subject integer(Property property, int value) {
      return literal(property, Integer.toString(value), XSDDatatype.XSDinteger);
    }

    Subject index(Property property, int value) {
      return literal(property, Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }

    Subject year(Property property, Year year) {
      return literal(property, "%04d".formatted(year.getValue()), XSDDatatype.XSDgYear);
    }

    Subject date(Property property, LocalDate date) {
      return literal(property, date.toString(), XSDDatatype.XSDdate);
    }

    Subject instant(Property property, Instant instant) {
      return literal(property, instant.toString(), XSDDatatype.XSDdateTime);
    }

    Subject flag(Property property, boolean value) {
      return literal(property, Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    private Subject literal(Property property, String lexicalForm, XSDDatatype type) {
      return add(property, NodeFactory.createLiteralDT(lexicalForm, type));
    }

    private Subject add(Property property, Node object) {
      bySubject
          .computeIfAbsent(node, subject -> new LinkedHashSet<>())
          .add(Triple.create(node, property.asNode(), object));
      return this;
    }
  }

  /** Begins or continues what is said about {@code iri}. */
  Subject about(String iri) {
    return new Subject(NodeFactory.createURI(iri));
  }

  /** Whether anything has been said about {@code iri}. */
  boolean mention(String iri) {
    return bySubject.containsKey(NodeFactory.createURI(iri));
  }

  /** All triples, subject by subject. */
  List<Triple> toList() {
    List<Triple> triples = new ArrayList<>();
    bySubject.values().forEach(triples::addAll);
    return List.copyOf(triples);
  }
}
