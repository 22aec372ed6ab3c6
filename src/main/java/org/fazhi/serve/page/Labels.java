package org.fazhi.serve.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.fazhi.graph.Iris;
import org.fazhi.graph.Ontology;

/** Labels of the vocabulary and of the measures, from the ontology; immutable. */
public final class Labels {

  private final Map<Language, Map<String, String>> labels;
  private final Map<String, String> broader;

  private Labels(Map<Language, Map<String, String>> labels, Map<String, String> broader) {
    this.labels = labels;
    this.broader = broader;
  }

  /** The labels of the ontology, with things named under the base of {@code iris}. */
  public static Labels ofOntology(Iris iris) {
    Map<Language, Map<String, String>> labels = new EnumMap<>(Language.class);
    Map<String, String> broader = new HashMap<>();
    for (Ontology part : new Ontology[] {Ontology.VOCABULARY, Ontology.MEASURES}) {
      Graph graph = part.read(iris);
      collect(graph, RDFS.label.asNode(), labels);
      collect(graph, SKOS.prefLabel.asNode(), labels);
      graph
          .find(Node.ANY, SKOS.broader.asNode(), Node.ANY)
          .forEach(t -> broader.put(t.getSubject().getURI(), t.getObject().getURI()));
    }
    return new Labels(labels, broader);
  }

  private static void collect(
      Graph graph, Node property, Map<Language, Map<String, String>> labels) {
    graph
        .find(Node.ANY, property, Node.ANY)
        .filterKeep(triple -> triple.getSubject().isURI() && triple.getObject().isLiteral())
        .forEach(
            triple ->
                Language.of(triple.getObject().getLiteralLanguage())
                    .ifPresent(
                        language ->
                            labels
                                .computeIfAbsent(language, key -> new HashMap<>())
                                .put(
                                    triple.getSubject().getURI(),
                                    triple.getObject().getLiteralLexicalForm())));
  }

  /** The label of {@code iri}, when it is of the vocabulary. */
  public Optional<String> find(String iri, Language language) {
    return Optional.ofNullable(labels.getOrDefault(language, Map.of()).get(iri));
  }

  /** The theme of a measure. */
  public Optional<String> broader(String measure) {
    return Optional.ofNullable(broader.get(measure));
  }

  /** The label of {@code iri}; its last part when it has none. */
  public String of(String iri, Language language) {
    return find(iri, language)
        .orElseGet(() -> iri.substring(1 + Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'))));
  }
}
