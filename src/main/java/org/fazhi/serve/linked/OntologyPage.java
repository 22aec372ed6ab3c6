package org.fazhi.serve.linked;

import java.util.Comparator;
import java.util.List;
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
import org.fazhi.graph.Prefixes;
import org.fazhi.serve.web.Html;

/** The vocabulary for people: every term under its name, which is its fragment. */
final class OntologyPage {

  private final Graph vocabulary;

  OntologyPage(Graph vocabulary) {
    this.vocabulary = vocabulary;
  }

  String html() {
    Html page = Html.page("法治图谱本体 Fazhi ontology");
    ontology().forEach(ontology -> words(page, "p", ontology, DCTerms.description));
    page.markup("<p>").text(version()).markup(" · ");
    for (Representation form : Representation.values()) {
      page.markup("<a rel=\"alternate\" href=\"ontology." + form.suffix() + "\">")
          .text(form.suffix())
          .markup("</a> ");
    }
    page.markup("</p>");
    chapter(page, "类 Classes", terms(OWL.Class));
    chapter(page, "对象属性 Object properties", terms(OWL.ObjectProperty));
    chapter(page, "数据属性 Datatype properties", terms(OWL.DatatypeProperty));
    chapter(page, "概念 Concepts", concepts());
    return page.end();
  }

  String version() {
    return ontology().stream()
        .flatMap(it -> objects(it, OWL.versionInfo).stream())
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  private List<Node> ontology() {
    return vocabulary
        .find(Node.ANY, RDF.type.asNode(), OWL.Ontology.asNode())
        .mapWith(Triple::getSubject)
        .toList();
  }

  private List<Node> terms(Resource type) {
    return sorted(
        vocabulary
            .find(Node.ANY, RDF.type.asNode(), type.asNode())
            .mapWith(Triple::getSubject)
            .toList());
  }

  /** The terms that are neither classes nor properties. */
  private List<Node> concepts() {
    List<Node> all =
        vocabulary.find(Node.ANY, RDF.type.asNode(), Node.ANY).mapWith(Triple::getSubject).toList();
    List<Resource> others = List.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty);
    return sorted(
        all.stream()
            .filter(
                term ->
                    others.stream()
                        .noneMatch(
                            type -> vocabulary.contains(term, RDF.type.asNode(), type.asNode())))
            .toList());
  }

  private static List<Node> sorted(List<Node> terms) {
    return terms.stream()
        .filter(term -> term.isURI() && term.getURI().startsWith(FazhiVocabulary.NS))
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  private void chapter(Html page, String title, List<Node> terms) {
    page.element("h2", title);
    terms.forEach(term -> term(page, term));
  }

  private void term(Html page, Node term) {
    String name = term.getURI().substring(FazhiVocabulary.NS.length());
    page.markup("<section id=\"" + name + "\">").element("h3", "fz:" + name);
    words(page, "p", term, RDFS.label);
    words(page, "p", term, SKOS.prefLabel);
    words(page, "p", term, RDFS.comment);
    page.markup("<dl>");
    references(page, "上位类 Subclass of", term, RDFS.subClassOf);
    references(page, "上位属性 Subproperty of", term, RDFS.subPropertyOf);
    references(page, "定义域 Domain", term, RDFS.domain);
    references(page, "值域 Range", term, RDFS.range);
    page.markup("</dl></section>");
  }

  private void words(Html page, String element, Node term, Resource property) {
    objects(term, property).stream()
        .filter(Node::isLiteral)
        .sorted(Comparator.comparing(Node::getLiteralLanguage).reversed())
        .forEach(
            words ->
                page.element(element, words.getLiteralLanguage(), words.getLiteralLexicalForm()));
  }

  private void references(Html page, String title, Node term, Resource property) {
    List<Node> values = objects(term, property).stream().filter(Node::isURI).toList();
    if (values.isEmpty()) {
      return;
    }
    page.element("dt", title);
    for (Node value : values) {
      String iri = value.getURI();
      String target =
          iri.startsWith(FazhiVocabulary.NS)
              ? "#" + iri.substring(FazhiVocabulary.NS.length())
              : iri;
      page.markup("<dd>").link(target, prefixed(iri)).markup("</dd>");
    }
  }

  private List<Node> objects(Node subject, Resource property) {
    return vocabulary
        .find(subject, property.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .toList();
  }

  private static String prefixed(String iri) {
    return Prefixes.ofVocabularies().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .findFirst()
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .orElse(iri);
  }
}
