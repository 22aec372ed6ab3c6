package org.fazhi.graph.stored;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
import org.fazhi.text.TextSpan;

/**
 * What the full graph of a report says beyond the statements that are stored: what follows from the
 * IRI of a fact or of a stretch of text, from the clean text, and the usual values.
 *
 * <p>A stored value takes the place of an implied one; only classes add up. As thread-safe as the
 * statements.
 */
public final class Implied {

  private static final Node TYPE = RDF.type.asNode();
  private static final Node YES = bool(true);
  private static final Node NO = bool(false);

  /** Properties whose values may be implied. */
  public static final Set<Node> PROPERTIES =
      Set.of(
          TYPE,
          node(FazhiVocabulary.evidence),
          node(FazhiVocabulary.quote),
          node(FazhiVocabulary.rule),
          node(FazhiVocabulary.confidence),
          node(FazhiVocabulary.change),
          node(FazhiVocabulary.bound),
          node(FazhiVocabulary.isTarget),
          node(FazhiVocabulary.refArea),
          node(FazhiVocabulary.order),
          node(DataCube.dataSet),
          node(Prov.wasGeneratedBy),
          node(Prov.used),
          node(Nif.beginIndex),
          node(Nif.endIndex),
          node(Nif.anchorOf),
          node(Nif.referenceContext));

  private final Statements stored;

  public Implied(Statements stored) {
    this.stored = stored;
  }

  /** All values of {@code property} of {@code subject}, the stored ones first. */
  public List<Node> values(Node subject, Node property) {
    List<Node> known = stored.values(subject, property);
    if (!known.isEmpty() && !property.equals(TYPE)) {
      return known;
    }
    Set<Node> all = new LinkedHashSet<>(known);
    implied(subject, property::equals).forEach(it -> all.add(it.getObject()));
    return List.copyOf(all);
  }

  /** The values of {@code property} of {@code subject} that are implied and not stored. */
  public List<Node> unstored(Node subject, Node property) {
    List<Node> known = stored.values(subject, property);
    if (!known.isEmpty() && !property.equals(TYPE)) {
      return List.of();
    }
    return implied(subject, property::equals).stream()
        .map(Triple::getObject)
        .filter(it -> !known.contains(it))
        .toList();
  }

  /** What is implied of {@code subject} and not stored. */
  public List<Triple> about(Node subject) {
    return implied(subject, property -> true).stream()
        .filter(
            it ->
                it.getPredicate().equals(TYPE)
                    ? !stored.values(subject, TYPE).contains(it.getObject())
                    : stored.values(subject, it.getPredicate()).isEmpty())
        .toList();
  }

  private List<Triple> implied(Node subject, Predicate<Node> wanted) {
    Optional<Fragment> fragment =
        subject.isURI() ? Fragment.parse(subject.getURI()) : Optional.empty();
    return fragment.map(it -> new Description(subject, wanted).of(it)).orElse(List.of());
  }

  /** The IRI of the clean text of {@code report}, which its own length names. */
  public Optional<Node> text(String report) {
    return stored
        .subjects(node(Prov.wasDerivedFrom), NodeFactory.createURI(report + "#source"))
        .stream()
        .filter(it -> stored.value(it, node(Nif.isString)).isPresent())
        .findFirst();
  }

  private Optional<String> words(String report, TextSpan span) {
    return text(report)
        .flatMap(it -> stored.value(it, node(Nif.isString)))
        .map(Node::getLiteralLexicalForm)
        .flatMap(it -> slice(it, span));
  }

  private static Optional<String> slice(String text, TextSpan span) {
    int length = text.length();
    if (span.end() > length) {
      return Optional.empty();
    }
    // Without characters outside the basic plane, code points and UTF-16 units are the same.
    if (text.codePointCount(0, length) == length) {
      return Optional.of(span.in(text));
    }
    try {
      int begin = text.offsetByCodePoints(0, span.begin());
      int end = text.offsetByCodePoints(begin, span.length());
      return Optional.of(text.substring(begin, end));
    } catch (IndexOutOfBoundsException beyondTheEnd) {
      return Optional.empty();
    }
  }

  private static Node node(Property property) {
    return property.asNode();
  }

  private static Node bool(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /** Says what is implied of one thing, as far as somebody wants to know. */
  private final class Description {

    private final Node subject;
    private final Predicate<Node> wanted;
    private final List<Triple> triples = new ArrayList<>(1);

    Description(Node subject, Predicate<Node> wanted) {
      this.subject = subject;
      this.wanted = wanted;
    }

    List<Triple> of(Fragment fragment) {
      if (fragment instanceof Fragment.Fact fact) {
        if (stored.value(subject, node(FazhiVocabulary.statedIn)).isPresent()) {
          describe(fact);
        }
      } else if (fragment instanceof Fragment.Characters characters) {
        text(characters.report()).ifPresent(text -> describe(characters, text));
      } else if (fragment instanceof Fragment.Section section) {
        if (stored.value(subject, node(FazhiVocabulary.sectionRole)).isPresent()) {
          add(RDF.type, FazhiVocabulary.Section.asNode());
          add(
              FazhiVocabulary.order,
              NodeFactory.createLiteralDT(
                  Integer.toString(section.order()), XSDDatatype.XSDinteger));
        }
      } else if (fragment instanceof Fragment.Source) {
        if (stored.value(subject, node(FazhiVocabulary.sourceSha256)).isPresent()) {
          add(RDF.type, Prov.Entity.asNode());
        }
      } else if (fragment instanceof Fragment.Extraction extraction
          && stored.value(subject, node(Prov.wasAssociatedWith)).isPresent()) {
        add(RDF.type, Prov.Activity.asNode());
        add(Prov.used, NodeFactory.createURI(extraction.report() + "#source"));
      }
      return triples;
    }

    private void describe(Fragment.Fact fact) {
      add(RDF.type, fact.kind().type());
      if (fact.kind() == FactKind.INDICATOR_OBSERVATION) {
        describeObservation(fact);
      }
      if (wants(FazhiVocabulary.quote)) {
        words(fact.report(), fact.span())
            .ifPresent(it -> add(FazhiVocabulary.quote, NodeFactory.createLiteralLang(it, "zh")));
      }
      add(FazhiVocabulary.evidence, fact.evidence());
      if (wants(FazhiVocabulary.rule) || wants(FazhiVocabulary.confidence)) {
        stored
            .value(subject, node(FazhiVocabulary.reading))
            .ifPresent(
                reading -> {
                  copy(reading, FazhiVocabulary.rule);
                  copy(reading, FazhiVocabulary.confidence);
                });
      }
      add(Prov.wasGeneratedBy, fact.extraction());
    }

    private void describeObservation(Fragment.Fact fact) {
      add(RDF.type, DataCube.Observation.asNode());
      add(FazhiVocabulary.change, FazhiVocabulary.none.asNode());
      add(FazhiVocabulary.bound, FazhiVocabulary.exact.asNode());
      add(FazhiVocabulary.isTarget, NO);
      boolean areaWanted = wants(FazhiVocabulary.refArea) || wants(DataCube.dataSet);
      if (!areaWanted || stored.values(subject, node(FazhiVocabulary.hasNoArea)).contains(YES)) {
        return;
      }
      Optional<Node> own = stored.value(subject, node(FazhiVocabulary.refArea));
      Optional<Node> area =
          own.isPresent()
              ? own
              : stored.value(
                  NodeFactory.createURI(fact.report()), node(FazhiVocabulary.jurisdiction));
      if (area.isPresent()) {
        add(FazhiVocabulary.refArea, area.get());
        dataSet(fact.report()).ifPresent(it -> add(DataCube.dataSet, it));
      }
    }

    private void describe(Fragment.Characters characters, Node text) {
      add(RDF.type, Nif.RFC5147String.asNode());
      add(Nif.beginIndex, index(characters.span().begin()));
      add(Nif.endIndex, index(characters.span().end()));
      if (subject.equals(text)) {
        add(RDF.type, Nif.Context.asNode());
        add(Prov.wasGeneratedBy, NodeFactory.createURI(characters.report() + "#extraction"));
      } else {
        if (wants(Nif.anchorOf)) {
          words(characters.report(), characters.span())
              .ifPresent(it -> add(Nif.anchorOf, NodeFactory.createLiteralString(it)));
        }
        add(Nif.referenceContext, text);
      }
    }

    private boolean wants(Property property) {
      return wanted.test(node(property));
    }

    private void copy(Node reading, Property property) {
      stored.value(reading, node(property)).ifPresent(it -> add(property, it));
    }

    private void add(Property property, Node value) {
      if (!wants(property)) {
        return;
      }
      triples.add(Triple.create(subject, node(property), value));
    }
  }

  private static Node index(int position) {
    return NodeFactory.createLiteralDT(
        BigDecimal.valueOf(position).toPlainString(), XSDDatatype.XSDnonNegativeInteger);
  }

  /** The data set of all observations, beside the reports: {@code …/id/dataset/indicators}. */
  static Optional<Node> dataSet(String report) {
    return base(report).map(base -> NodeFactory.createURI(base + "dataset/indicators"));
  }

  /** What the IRI of {@code report} and those of all other things begin with. */
  public static Optional<String> base(String report) {
    int path = report.indexOf("/report/");
    return path < 0 ? Optional.empty() : Optional.of(report.substring(0, path + 1));
  }
}
