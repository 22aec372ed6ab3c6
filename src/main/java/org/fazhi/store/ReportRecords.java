package org.fazhi.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads and writes {@link StoredReport}s as triples of one graph. */
final class ReportRecords {

  private static final Comparator<StoredReport> ORDER =
      Comparator.comparing(StoredReport::name).thenComparing(StoredReport::digest);

  private final Graph graph;

  ReportRecords(Graph graph) {
    this.graph = graph;
  }

  Optional<StoredReport> find(String iri) {
    Node subject = NodeFactory.createURI(iri);
    return graph.contains(subject, StoreTerms.IDENTITY, Node.ANY)
        ? Optional.of(read(subject))
        : Optional.empty();
  }

  List<StoredReport> withIdentity(String identity) {
    return with(StoreTerms.IDENTITY, NodeFactory.createURI(identity));
  }

  List<StoredReport> withSource(SourceKey source) {
    return with(StoreTerms.SOURCE, NodeFactory.createLiteralString(source.value()));
  }

  List<StoredReport> all() {
    return with(StoreTerms.IDENTITY, Node.ANY);
  }

  void remove(String iri) {
    // Not graph.remove(…): where the default graph is a union, that empties all graphs of it.
    graph.find(NodeFactory.createURI(iri), Node.ANY, Node.ANY).toList().forEach(graph::delete);
  }

  void put(StoredReport report) {
    remove(report.iri());
    triples(report).forEach(graph::add);
  }

  static List<Triple> triples(StoredReport report) {
    Node subject = NodeFactory.createURI(report.iri());
    List<Triple> triples = new ArrayList<>();
    triples.add(
        Triple.create(subject, StoreTerms.IDENTITY, NodeFactory.createURI(report.identity())));
    triples.add(
        Triple.create(subject, StoreTerms.VARIANT, NodeFactory.createURI(report.variantIri())));
    triples.add(text(subject, StoreTerms.NAME, report.name()));
    triples.add(text(subject, StoreTerms.DIGEST, report.digest()));
    triples.add(text(subject, StoreTerms.CONTENT, report.content()));
    report.sources().forEach(key -> triples.add(text(subject, StoreTerms.SOURCE, key.value())));
    return triples;
  }

  private static Triple text(Node subject, Node property, String value) {
    return Triple.create(subject, property, NodeFactory.createLiteralString(value));
  }

  private List<StoredReport> with(Node property, Node value) {
    return graph.find(Node.ANY, property, value).mapWith(Triple::getSubject).toList().stream()
        .map(this::read)
        .sorted(ORDER)
        .toList();
  }

  private StoredReport read(Node subject) {
    TreeSet<SourceKey> sources = new TreeSet<>();
    graph
        .find(subject, StoreTerms.SOURCE, Node.ANY)
        .forEach(triple -> sources.add(new SourceKey(triple.getObject().getLiteralLexicalForm())));
    return new StoredReport(
        subject.getURI(),
        value(subject, StoreTerms.IDENTITY).getURI(),
        value(subject, StoreTerms.VARIANT).getURI(),
        value(subject, StoreTerms.NAME).getLiteralLexicalForm(),
        value(subject, StoreTerms.DIGEST).getLiteralLexicalForm(),
        value(subject, StoreTerms.CONTENT).getLiteralLexicalForm(),
        sources);
  }

  private Node value(Node subject, Node property) {
    List<Triple> found = graph.find(subject, property, Node.ANY).toList();
    if (found.size() != 1) {
      throw new StoreException(
          "the record of report " + subject + " has " + found.size() + " values of " + property);
    }
    return found.get(0).getObject();
  }
}
