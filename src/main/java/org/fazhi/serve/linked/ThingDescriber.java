package org.fazhi.serve.linked;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Collects what the graph says about a thing. Thread-safe.
 *
 * <p>A report comes whole, with its facts and with the stretches of text that state them (NIF);
 * these are fragments of the report and have no document of their own.
 */
public final class ThingDescriber {

  /** Most statements that point to a thing and are given with it. */
  static final int POINTERS = 1000;

  private static final List<Node> NAMING =
      List.of(
          RDF.type.asNode(),
          SKOS.prefLabel.asNode(),
          DCTerms.title.asNode(),
          RDFS.label.asNode(),
          FOAF.name.asNode());

  private final DatasetGraph dataset;
  private final Graph scheme;

  /**
   * @param scheme what is known beside the data set: the measures and their themes
   */
  public ThingDescriber(DatasetGraph dataset, Graph scheme) {
    this.dataset = dataset;
    this.scheme = scheme;
  }

  /** Whether the graph says anything about {@code iri}, or names it. */
  public boolean knows(String iri) {
    Node thing = NodeFactory.createURI(iri);
    return scheme.contains(thing, Node.ANY, Node.ANY)
        || Txn.calculateRead(
            dataset,
            () ->
                union().contains(thing, Node.ANY, Node.ANY)
                    || union().contains(Node.ANY, Node.ANY, thing)
                    || dataset.containsGraph(thing));
  }

  /** What the graph says about {@code iri}; empty when it doesn't know it. */
  public Optional<Description> describe(String iri) {
    return knows(iri)
        ? Optional.of(Txn.calculateRead(dataset, () -> collect(iri)))
        : Optional.empty();
  }

  private Description collect(String iri) {
    Node thing = NodeFactory.createURI(iri);
    Graph description = GraphFactory.createDefaultGraph();
    addAll(description, dataset.find(thing, Node.ANY, Node.ANY, Node.ANY));
    union().find(thing, Node.ANY, Node.ANY).forEach(description::add);
    scheme.find(thing, Node.ANY, Node.ANY).forEach(description::add);
    boolean leftOut = addPointers(description, thing);
    names(description);
    return new Description(iri, description, leftOut);
  }

  private Graph union() {
    return dataset.getDefaultGraph();
  }

  private static void addAll(Graph description, Iterator<Quad> quads) {
    try {
      quads.forEachRemaining(quad -> description.add(quad.asTriple()));
    } finally {
      Iter.close(quads);
    }
  }

  private boolean addPointers(Graph description, Node thing) {
    scheme.find(Node.ANY, Node.ANY, thing).forEach(description::add);
    Iterator<Triple> pointers = union().find(Node.ANY, Node.ANY, thing);
    try {
      for (int i = 0; i < POINTERS && pointers.hasNext(); i++) {
        description.add(pointers.next());
      }
      return pointers.hasNext();
    } finally {
      Iter.close(pointers);
    }
  }

  /** What neighbours are and are called, so that a reader can decide where to go next. */
  private void names(Graph description) {
    Set<Node> neighbours = new HashSet<>();
    description
        .find()
        .forEach(
            triple -> {
              neighbours.add(triple.getSubject());
              if (triple.getObject().isURI()) {
                neighbours.add(triple.getObject());
              }
            });
    for (Node neighbour : neighbours) {
      for (Node property : NAMING) {
        union().find(neighbour, property, Node.ANY).forEach(description::add);
        scheme.find(neighbour, property, Node.ANY).forEach(description::add);
      }
    }
  }
}
