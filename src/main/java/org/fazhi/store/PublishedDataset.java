package org.fazhi.store;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.fazhi.graph.stored.Implied;
import org.fazhi.graph.stored.Statements;
import org.fazhi.store.index.Generation;
import org.fazhi.store.index.SearchFields;
import org.fazhi.store.index.TextSearchFunction;

/** Lets queries over a data set search its full text. */
final class PublishedDataset {

  private PublishedDataset() {}

  static void prepare(DatasetGraph dataset, Generation generation) {
    Graph data = generation.data().getDefaultGraph();
    Implied statements = new Implied(Statements.of(data));
    TextSearchFunction.install(
        dataset.getContext(),
        generation.search(),
        (thing, properties) -> words(statements, thing, properties));
  }

  private static Optional<Node> words(Implied statements, Node thing, Set<Node> properties) {
    Set<Node> wanted = properties.isEmpty() ? SearchFields.searched() : properties;
    return wanted.stream()
        .flatMap(property -> statements.values(thing, property).stream())
        .filter(Node::isLiteral)
        .min(Comparator.comparing(Node::getLiteralLexicalForm));
  }
}
