package org.fazhi.serve.explore;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.fazhi.query.BilingualText;
import org.fazhi.query.QueryAnswer;
import org.fazhi.query.QueryRunner;

/** Finds the neighbours of things in a graph. Thread-safe. */
public final class Neighbours {

  private static final String PREFIXES =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX fz: <https://w3id.org/fazhi/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  // One name and one kind of each thing, whatever reports call it.
  private static final String DESCRIBED =
      """
      SELECT ?neighbour (MIN(STR(?label)) AS ?name) (MIN(STR(?other)) AS ?english)
             (MIN(STR(?class)) AS ?kind) {
        { SELECT DISTINCT ?neighbour { %s FILTER (isIRI(?neighbour)) } LIMIT %d }
        OPTIONAL { ?neighbour skos:prefLabel|dcterms:title ?label FILTER (lang(?label) != "en") }
        OPTIONAL { ?neighbour skos:prefLabel|dcterms:title ?other FILTER (lang(?other) = "en") }
        OPTIONAL { ?neighbour a ?class FILTER (?class IN
          (fz:Agency, fz:Region, fz:LegalDocument, fz:Measure, fz:Indicator, fz:Report)) }
      } GROUP BY ?neighbour ORDER BY ?name ?neighbour
      """;

  /** Neighbours in each relation, unless someone wants another number. */
  public static final int USUAL = 12;

  private static final String ITSELF = "?centre ?property ?value . BIND (?centre AS ?neighbour)";
  private static final Var CENTRE = Var.alloc("centre");

  private final QueryRunner runner;

  public Neighbours(QueryRunner runner) {
    this.runner = runner;
  }

  /**
   * The thing {@code iri} and up to {@code limit} neighbours in each relation; empty when the graph
   * says nothing of it, or it is no absolute IRI.
   */
  public Optional<Neighbourhood> of(String iri, int limit) {
    if (!isAbsolute(iri)) {
      return Optional.empty();
    }
    Node centre = NodeFactory.createURI(iri);
    return ask(about(centre, query(ITSELF, 1))).stream()
        .findFirst()
        .map(thing -> new Neighbourhood(thing, groups(centre, limit)));
  }

  static boolean isAbsolute(String iri) {
    try {
      return new URI(iri).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Some agencies to begin with. */
  public List<Thing> agencies(int limit) {
    return ask(query("?report dcterms:publisher ?neighbour", limit));
  }

  private List<Neighbourhood.Group> groups(Node centre, int limit) {
    List<Neighbourhood.Group> groups = new ArrayList<>();
    for (Relation relation : Relation.values()) {
      List<Thing> found = ask(about(centre, query(relation.pattern(), limit + 1)));
      if (!found.isEmpty()) {
        boolean more = found.size() > limit;
        groups.add(new Neighbourhood.Group(relation, more ? found.subList(0, limit) : found, more));
      }
    }
    return groups;
  }

  private static Query query(String pattern, int limit) {
    return QueryFactory.create(PREFIXES + DESCRIBED.formatted(pattern, limit));
  }

  /** The term goes into the parsed query, so no IRI can change what is asked. */
  private static Query about(Node centre, Query query) {
    return QueryTransformOps.replaceVars(query, Map.of(CENTRE, centre));
  }

  private List<Thing> ask(Query query) {
    return ((QueryAnswer.Rows) runner.run(query))
        .rows().stream().filter(row -> row.contains("neighbour")).map(Neighbours::thing).toList();
  }

  private static Thing thing(Binding row) {
    String iri = row.get("neighbour").getURI();
    String name = text(row, "name").orElse(end(iri));
    return new Thing(
        iri,
        new BilingualText(text(row, "english").orElse(name), name),
        text(row, "kind").map(Neighbours::end).orElse(""));
  }

  private static Optional<String> text(Binding row, String column) {
    return Optional.ofNullable(row.get(column)).map(Node::getLiteralLexicalForm);
  }

  private static String end(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
