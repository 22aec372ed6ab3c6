package org.fazhi.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.graph.Iris;
import org.fazhi.graph.Ontology;
import org.fazhi.graph.Prefixes;
import org.fazhi.serve.linked.Representation;
import org.fazhi.serve.page.OntologyChapter.Reference;
import org.fazhi.serve.page.OntologyChapter.Term;

/** {@code /ontology}: the vocabulary for people, every term under its name, its fragment. */
final class OntologyPage implements PageHandler {

  private final Graph vocabulary;

  private OntologyPage(Graph vocabulary) {
    this.vocabulary = vocabulary;
  }

  static OntologyPage of(Iris iris) {
    return new OntologyPage(Ontology.VOCABULARY.read(iris));
  }

  @Override
  public PageAnswer answer(PageRequest request) {
    Language language = request.language();
    List<OntologyChapter> chapters =
        List.of(
            new OntologyChapter("classes", terms(subjects(OWL.Class), language)),
            new OntologyChapter("links", terms(subjects(OWL.ObjectProperty), language)),
            new OntologyChapter("values", terms(subjects(OWL.DatatypeProperty), language)),
            new OntologyChapter("concepts", terms(concepts(), language)));
    return PageAnswer.Page.of(
        "ontology",
        "",
        Map.of(
            "chapters",
            chapters,
            "description",
            subjects(OWL.Ontology).stream()
                .findFirst()
                .map(ontology -> words(ontology, DCTerms.description, language))
                .orElse(""),
            "forms",
            List.of(Representation.values())));
  }

  private List<Node> subjects(Resource type) {
    return vocabulary
        .find(Node.ANY, RDF.type.asNode(), type.asNode())
        .mapWith(Triple::getSubject)
        .toList();
  }

  /** The terms that are neither classes nor properties. */
  private List<Node> concepts() {
    List<Node> others = new ArrayList<>(subjects(OWL.Class));
    others.addAll(subjects(OWL.ObjectProperty));
    others.addAll(subjects(OWL.DatatypeProperty));
    return vocabulary
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .mapWith(Triple::getSubject)
        .filterDrop(others::contains)
        .toList();
  }

  private List<Term> terms(List<Node> nodes, Language language) {
    return nodes.stream()
        .filter(node -> node.isURI() && node.getURI().startsWith(FazhiVocabulary.NS))
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .map(node -> term(node, language))
        .toList();
  }

  private Term term(Node node, Language language) {
    String label = words(node, RDFS.label, language);
    return new Term(
        node.getURI().substring(FazhiVocabulary.NS.length()),
        label.isEmpty() ? words(node, SKOS.prefLabel, language) : label,
        words(node, RDFS.comment, language),
        List.of(
                reference("above.class", node, RDFS.subClassOf),
                reference("above.property", node, RDFS.subPropertyOf),
                reference("domain", node, RDFS.domain),
                reference("range", node, RDFS.range))
            .stream()
            .filter(reference -> !reference.values().isEmpty())
            .toList());
  }

  /** The words in {@code language}; those in any other when there are none. */
  private String words(Node term, Resource property, Language language) {
    return vocabulary
        .find(term, property.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .toList()
        .stream()
        .min(Comparator.comparing(it -> !it.getLiteralLanguage().equals(language.code())))
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private Reference reference(String kind, Node term, Resource property) {
    return new Reference(
        kind,
        vocabulary
            .find(term, property.asNode(), Node.ANY)
            .mapWith(Triple::getObject)
            .filterKeep(Node::isURI)
            .mapWith(value -> new Thing(value.getURI(), prefixed(value.getURI())))
            .toList());
  }

  private static String prefixed(String iri) {
    return Prefixes.ofVocabularies().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .findFirst()
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .orElse(iri);
  }
}
