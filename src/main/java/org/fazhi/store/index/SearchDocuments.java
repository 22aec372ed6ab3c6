package org.fazhi.store.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.graph.stored.CondensedReport;
import org.fazhi.graph.stored.Fragment;
import org.fazhi.graph.stored.HeldStatements;
import org.fazhi.graph.stored.Implied;
import org.fazhi.graph.stored.Statements;

/**
 * Makes the documents of the search index: one for each thing with a name, one for each fact with
 * its words and what it can be narrowed by. A pure function; thread-safe.
 */
final class SearchDocuments {

  private static final Node TYPE = RDF.type.asNode();
  private static final int MOST_LEVELS = 8;

  private final ChineseAnalyzer analyzer;

  SearchDocuments(ChineseAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The documents for what is said of a report and its parts. */
  List<Document> ofParts(CondensedReport content) {
    HeldStatements held = HeldStatements.of(content);
    List<Document> documents = new ArrayList<>();
    for (Node subject : HeldStatements.of(content.own()).subjects()) {
      document(subject, content.report(), held)
          .ifPresent(
              document -> {
                if (subject.isURI() && subject.getURI().equals(content.report())) {
                  stated(content, held, document);
                }
                documents.add(document);
              });
    }
    return documents;
  }

  /** What the facts of a report are about, for counts of reports. */
  private static void stated(CondensedReport content, Statements held, Document report) {
    Set<String> seen = new HashSet<>();
    Node done = FazhiVocabulary.done.asNode();
    for (Triple triple : content.own()) {
      Node property = triple.getPredicate();
      Node value = triple.getObject();
      String field = "";
      if (property.equals(FazhiVocabulary.legalDocument.asNode())) {
        field = SearchFields.REPORT_DOCUMENTS;
      } else if (property.equals(FazhiVocabulary.indicator.asNode())) {
        field = SearchFields.REPORT_INDICATORS;
      } else if (property.equals(FazhiVocabulary.measure.asNode())
          && held.values(triple.getSubject(), FazhiVocabulary.status.asNode()).contains(done)) {
        field = SearchFields.REPORT_MEASURES;
      }
      if (!field.isEmpty() && value.isURI() && seen.add(field + ' ' + value.getURI())) {
        report.add(new StringField(field, value.getURI(), Field.Store.NO));
        report.add(new SortedSetDocValuesField(field, new BytesRef(value.getURI())));
      }
    }
  }

  /** The document for a thing that reports share; empty when it has no name. */
  Optional<Document> ofThing(Node thing, Statements statements) {
    return document(thing, "", statements);
  }

  private Optional<Document> document(Node subject, String graph, Statements statements) {
    Implied implied = new Implied(statements);
    Map<Node, List<Node>> words = new LinkedHashMap<>();
    SearchFields.PROPERTIES
        .keySet()
        .forEach(
            property -> {
              List<Node> values = implied.values(subject, property);
              if (!values.isEmpty()) {
                words.put(property, values);
              }
            });
    boolean report = isReport(subject, statements);
    if (!subject.isURI() || (words.isEmpty() && !report)) {
      return Optional.empty();
    }
    Document document = new Document();
    document.add(new StoredField(SearchFields.IRI, subject.getURI()));
    if (graph.isEmpty()) {
      document.add(new StringField(SearchFields.THING, subject.getURI(), Field.Store.NO));
    } else {
      document.add(new StringField(SearchFields.REPORT, graph, Field.Store.NO));
    }
    Set<String> all = new LinkedHashSet<>();
    words.forEach(
        (property, values) ->
            values.forEach(
                value -> {
                  String text = value.isLiteral() ? value.getLiteralLexicalForm() : "";
                  document.add(
                      new TextField(SearchFields.PROPERTIES.get(property), text, Field.Store.NO));
                  all.add(text);
                }));
    all.forEach(text -> document.add(new TextField(SearchFields.ALL, text, Field.Store.NO)));
    boolean fact = Fragment.parse(subject.getURI()).isPresent();
    if (!fact) {
      all.forEach(
          name ->
              document.add(
                  new StringField(SearchFields.NAME, analyzer.whole(name), Field.Store.NO)));
    }
    new Facets(subject, statements, implied, document).add();
    return Optional.of(document);
  }

  private static boolean isReport(Node subject, Statements statements) {
    return statements.values(subject, TYPE).contains(FazhiVocabulary.Report.asNode());
  }

  /** What a thing or fact can be narrowed by. */
  private static final class Facets {

    private final Node subject;
    private final Statements stored;
    private final Implied implied;
    private final Document document;
    private final Set<String> seen = new HashSet<>();

    Facets(Node subject, Statements stored, Implied implied, Document document) {
      this.subject = subject;
      this.stored = stored;
      this.implied = implied;
      this.document = document;
    }

    void add() {
      implied.values(subject, TYPE).forEach(type -> facet(SearchFields.KIND, name(type)));
      for (Property about :
          List.of(
              FazhiVocabulary.legalDocument, FazhiVocabulary.measure, FazhiVocabulary.indicator)) {
        values(subject, about).forEach(it -> facet(SearchFields.ABOUT, iri(it)));
      }
      values(subject, FazhiVocabulary.concerns).forEach(it -> facet(SearchFields.ABOUT, iri(it)));
      values(subject, FazhiVocabulary.engagementType)
          .forEach(it -> facet(SearchFields.ASPECT, name(it)));
      values(subject, FazhiVocabulary.status).forEach(it -> facet(SearchFields.ASPECT, name(it)));
      agents().forEach(this::agent);
      List<Node> years = years();
      years.forEach(it -> facet(SearchFields.YEAR, it.getLiteralLexicalForm()));
      years.stream().findFirst().flatMap(Facets::number).ifPresent(this::order);
      if (agents().isEmpty()) {
        values(subject, FazhiVocabulary.jurisdiction).forEach(this::place);
        values(subject, FazhiVocabulary.sector).forEach(it -> facet(SearchFields.SECTOR, iri(it)));
        if (!values(subject, FazhiVocabulary.regionLevel).isEmpty()) {
          place(subject);
        }
      }
    }

    private List<Node> agents() {
      List<Node> agents = values(subject, FazhiVocabulary.agent);
      return agents.isEmpty() ? stored.values(subject, DCTerms.publisher.asNode()) : agents;
    }

    private void agent(Node agent) {
      facet(SearchFields.AGENT, iri(agent));
      values(agent, FazhiVocabulary.jurisdiction).forEach(this::place);
      values(agent, FazhiVocabulary.sector).forEach(it -> facet(SearchFields.SECTOR, iri(it)));
    }

    private List<Node> years() {
      List<Node> own = values(subject, FazhiVocabulary.refPeriod);
      if (!own.isEmpty()) {
        return own;
      }
      List<Node> reports = values(subject, FazhiVocabulary.statedIn);
      return values(reports.isEmpty() ? subject : reports.get(0), FazhiVocabulary.reportingYear);
    }

    private void order(long year) {
      document.add(new NumericDocValuesField(SearchFields.YEAR_ORDER, year));
    }

    private static Optional<Long> number(Node year) {
      String text = year.getLiteralLexicalForm();
      return text.matches("\\d{1,9}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private void place(Node place) {
      Node at = place;
      for (int i = 0; i < MOST_LEVELS; i++) {
        facet(SearchFields.PLACE, iri(at));
        List<Node> above = values(at, FazhiVocabulary.within);
        if (above.isEmpty()) {
          return;
        }
        at = above.get(0);
      }
    }

    private List<Node> values(Node of, Property property) {
      return stored.values(of, property.asNode());
    }

    private void facet(String field, String value) {
      if (!value.isEmpty() && seen.add(field + ' ' + value)) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
      }
    }

    private static String iri(Node node) {
      return node.isURI() ? node.getURI() : "";
    }

    private static String name(Node node) {
      if (!node.isURI()) {
        return "";
      }
      String iri = node.getURI();
      return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
  }
}
