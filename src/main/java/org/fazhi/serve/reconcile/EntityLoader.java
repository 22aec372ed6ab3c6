package org.fazhi.serve.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.fazhi.query.QueryAnswer;
import org.fazhi.query.QueryRunner;

/** Reads the entities of a graph. */
final class EntityLoader {

  private static final String PREFIXES =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX fz: <https://w3id.org/fazhi/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private static final String NAMES =
      """
      SELECT DISTINCT ?thing ?name ?text {
        ?thing a fz:%s .
        { ?thing skos:prefLabel|dcterms:title ?name BIND (1 AS ?usual) }
        UNION { ?thing skos:altLabel|fz:fullName ?name BIND (2 AS ?usual) }
        BIND (STR(?name) AS ?text)
      } ORDER BY ?thing ?usual (lang(?name) = "en") ?text
      """;

  private static final String VALUES =
      """
      SELECT DISTINCT ?thing ?value ?text {
        ?thing a fz:%s ; %s ?value .
        FILTER (?value != fz:LegalDocument)
        OPTIONAL { ?value fz:fullName ?full }
        OPTIONAL { ?value skos:prefLabel ?preferred FILTER (lang(?preferred) = "zh") }
        OPTIONAL { ?value rdfs:label ?label FILTER (lang(?label) = "zh") }
        BIND (STR(COALESCE(?full, ?preferred, ?label, ?value)) AS ?text)
      } ORDER BY ?thing ?text
      """;

  private static final String PLACES =
      """
      SELECT DISTINCT ?thing ?text {
        ?thing a fz:%s ; (fz:jurisdiction|fz:within)/fz:within* ?place .
        ?place skos:prefLabel|skos:altLabel|fz:fullName|fz:regionCode ?name .
        BIND (STR(?name) AS ?text)
      }
      """;

  private final QueryRunner runner;
  private final String base;

  /**
   * @param base what IRIs of things begin with
   */
  EntityLoader(QueryRunner runner, String base) {
    this.runner = runner;
    this.base = base;
  }

  EntityIndex load() {
    List<Entity> entities = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      entities.addAll(load(type));
    }
    return new EntityIndex(entities);
  }

  private List<Entity> load(EntityType type) {
    Map<String, Set<String>> names = new TreeMap<>();
    for (Binding row : ask(NAMES.formatted(type.id()))) {
      names.computeIfAbsent(iri(row), iri -> new LinkedHashSet<>()).add(text(row));
    }
    Map<String, Map<EntityProperty, List<Entity.Value>>> values = new HashMap<>();
    for (EntityProperty property : EntityProperty.values()) {
      if (property.isOf(type)) {
        for (Binding row : ask(VALUES.formatted(type.id(), property.path()))) {
          values
              .computeIfAbsent(iri(row), iri -> new EnumMap<>(EntityProperty.class))
              .computeIfAbsent(property, p -> new ArrayList<>())
              .add(new Entity.Value(iri(row.get("value")), text(row)));
        }
      }
    }
    Map<String, Set<String>> places = new HashMap<>();
    for (Binding row : ask(PLACES.formatted(type.id()))) {
      places.computeIfAbsent(iri(row), iri -> new HashSet<>()).add(text(row));
    }
    return names.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(base))
        .map(
            entry ->
                entity(
                    entry.getKey(),
                    type,
                    entry.getValue(),
                    values.getOrDefault(entry.getKey(), Map.of()),
                    places.getOrDefault(entry.getKey(), Set.of())))
        .sorted(Comparator.comparing(Entity::id))
        .toList();
  }

  private Entity entity(
      String iri,
      EntityType type,
      Set<String> names,
      Map<EntityProperty, List<Entity.Value>> values,
      Set<String> places) {
    String usual = names.iterator().next();
    Set<String> others = new HashSet<>(names);
    others.remove(usual);
    return new Entity(iri.substring(base.length()), usual, type, others, values, places);
  }

  private List<Binding> ask(String query) {
    return ((QueryAnswer.Rows) runner.run(QueryFactory.create(PREFIXES + query))).rows();
  }

  private static String iri(Binding row) {
    return iri(row.get("thing"));
  }

  private static String iri(Node node) {
    return node.isURI() ? node.getURI() : "";
  }

  private static String text(Binding row) {
    return row.get(Var.alloc("text")).getLiteralLexicalForm();
  }
}
