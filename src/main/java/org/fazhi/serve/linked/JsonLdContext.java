package org.fazhi.serve.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;
import org.fazhi.graph.DataCube;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.graph.Nif;
import org.fazhi.graph.Prefixes;
import org.fazhi.graph.Prov;

/**
 * The JSON-LD 1.1 context that is published with the ontology: plain names for its terms and for
 * those of other vocabularies that the graph uses, with the types of their values. Immutable.
 */
public final class JsonLdContext {

  /** Marks a term whose values are IRIs. */
  private static final String IRI = "@id";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, String> prefixes;
  private final Map<String, Term> byIri;

  /**
   * A name for an IRI.
   *
   * @param coercion type of its values: {@code @id} or the IRI of a datatype
   */
  private record Term(String name, String iri, Optional<String> coercion) {}

  private JsonLdContext(Map<String, String> prefixes, Map<String, Term> byIri) {
    this.prefixes = prefixes;
    this.byIri = byIri;
  }

  /**
   * The context for {@code vocabulary}.
   *
   * @param base begins the IRIs of things; gets the prefix {@code id}
   */
  public static JsonLdContext of(Graph vocabulary, String base) {
    Map<String, String> prefixes = new LinkedHashMap<>(Prefixes.ofVocabularies());
    prefixes.put("id", base);
    Map<String, Term> byName = own(vocabulary);
    // A name that the ontology takes itself stays its own: fz:issued, not dcterms:issued.
    reused().forEach(term -> byName.putIfAbsent(term.name(), term));
    Map<String, Term> terms = new LinkedHashMap<>();
    byName.values().forEach(term -> terms.put(term.iri(), term));
    return new JsonLdContext(prefixes, terms);
  }

  private static List<Term> reused() {
    return List.of(
        literal("title", DCTerms.title),
        iri("publisher", DCTerms.publisher),
        iri("license", DCTerms.license),
        literal("identifier", DCTerms.identifier),
        literal("prefLabel", SKOS.prefLabel),
        literal("altLabel", SKOS.altLabel),
        iri("broader", SKOS.broader),
        iri("inScheme", SKOS.inScheme),
        literal("name", FOAF.name),
        iri("primaryTopic", FOAF.primaryTopic),
        literal("text", SchemaDO.text),
        iri("dataSet", DataCube.dataSet),
        literal("anchorOf", Nif.anchorOf),
        literal("isString", Nif.isString),
        typed("beginIndex", Nif.beginIndex, XSD.nonNegativeInteger),
        typed("endIndex", Nif.endIndex, XSD.nonNegativeInteger),
        iri("referenceContext", Nif.referenceContext),
        iri("wasDerivedFrom", Prov.wasDerivedFrom),
        iri("wasGeneratedBy", Prov.wasGeneratedBy),
        typed("endedAtTime", Prov.endedAtTime, XSD.dateTime));
  }

  private static Term literal(String name, Resource property) {
    return new Term(name, property.getURI(), Optional.empty());
  }

  private static Term iri(String name, Resource property) {
    return new Term(name, property.getURI(), Optional.of(IRI));
  }

  private static Term typed(String name, Resource property, Resource type) {
    return new Term(name, property.getURI(), Optional.of(type.getURI()));
  }

  private static Map<String, Term> own(Graph vocabulary) {
    Map<String, Term> terms = new TreeMap<>();
    vocabulary
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .mapWith(Triple::getSubject)
        .filterKeep(subject -> subject.isURI() && subject.getURI().startsWith(FazhiVocabulary.NS))
        .forEach(
            subject -> {
              String name = subject.getURI().substring(FazhiVocabulary.NS.length());
              terms.put(name, new Term(name, subject.getURI(), coercion(vocabulary, subject)));
            });
    return terms;
  }

  private static Optional<String> coercion(Graph vocabulary, Node term) {
    if (vocabulary.contains(term, RDF.type.asNode(), OWL.ObjectProperty.asNode())) {
      return Optional.of(IRI);
    }
    return vocabulary
        .find(term, RDFS.range.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(range -> range.isURI() && range.getURI().startsWith(XSD.NS))
        .filterDrop(range -> range.equals(XSD.xstring.asNode()))
        .mapWith(Node::getURI)
        .nextOptional();
  }

  /** The document {@code {"@context": …}}. */
  public ObjectNode document() {
    ObjectNode context = MAPPER.createObjectNode();
    context.put("@version", 1.1);
    prefixes.forEach(context::put);
    for (Term term : byIri.values()) {
      if (term.coercion().isEmpty()) {
        context.put(term.name(), compact(term.iri()));
      } else {
        ObjectNode definition = context.putObject(term.name());
        definition.put("@id", compact(term.iri()));
        definition.put("@type", compact(term.coercion().get()));
      }
    }
    ObjectNode document = MAPPER.createObjectNode();
    document.set("@context", context);
    return document;
  }

  /** The name of a property or class: its own, else prefixed, else the IRI. */
  String name(String iri) {
    Term term = byIri.get(iri);
    return term == null ? compact(iri) : term.name();
  }

  /** The IRI with a prefix, where one fits. */
  String compact(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return iri;
  }

  /** {@code value} as a value of {@code property}, as short as the context allows. */
  JsonNode value(String property, Node value) {
    Optional<String> coercion = Optional.ofNullable(byIri.get(property)).flatMap(Term::coercion);
    if (value.isLiteral()) {
      return literal(coercion, value);
    }
    String reference = reference(value);
    return coercion.equals(Optional.of(IRI))
        ? MAPPER.getNodeFactory().textNode(reference)
        : MAPPER.createObjectNode().put("@id", reference);
  }

  private JsonNode literal(Optional<String> coercion, Node value) {
    String form = value.getLiteralLexicalForm();
    String type = value.getLiteralDatatypeURI();
    boolean plain = type.equals(XSD.xstring.getURI());
    if (plain ? coercion.isEmpty() : coercion.equals(Optional.of(type))) {
      return MAPPER.getNodeFactory().textNode(form);
    }
    ObjectNode literal = MAPPER.createObjectNode().put("@value", form);
    if (!value.getLiteralLanguage().isEmpty()) {
      literal.put("@language", value.getLiteralLanguage());
    } else if (!plain) {
      literal.put("@type", compact(type));
    }
    return literal;
  }

  /** What a resource is called in {@code @id}. */
  String reference(Node resource) {
    return resource.isBlank() ? "_:b" + resource.getBlankNodeLabel() : compact(resource.getURI());
  }
}
