package org.fazhi.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.graph.NodeTransformLib;

/** The Turtle files of the folder {@code ontology}, as they lie on the class path. */
public enum Ontology {
  /** Classes, properties and fixed concepts. */
  VOCABULARY("fazhi.ttl"),
  /** The SKOS scheme of measures. */
  MEASURES("measures.ttl"),
  /** The SHACL shapes. */
  SHAPES("shapes.ttl");

  private final String file;

  Ontology(String file) {
    this.file = file;
  }

  /** Name of the file: {@code fazhi.ttl}. */
  public String file() {
    return file;
  }

  /**
   * The file as it is; the caller closes it.
   *
   * @throws IllegalStateException when the file is missing from the class path
   */
  public InputStream open() {
    InputStream in = Ontology.class.getResourceAsStream("/ontology/" + file);
    if (in == null) {
      throw new IllegalStateException("missing from the class path: /ontology/" + file);
    }
    return in;
  }

  /**
   * A fresh copy of the triples of the file, in which things begin with the base of {@code iris}.
   */
  public Graph read(Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    NodeTransform rebase = node -> rebase(node, iris.base());
    read().stream().map(triple -> NodeTransformLib.transform(rebase, triple)).forEach(graph::add);
    return graph;
  }

  /** A fresh copy of the triples of the file. */
  public Graph read() {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = open()) {
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }

  private static Node rebase(Node node, String base) {
    return node.isURI() && node.getURI().startsWith(Iris.DEFAULT_BASE)
        ? NodeFactory.createURI(base + node.getURI().substring(Iris.DEFAULT_BASE.length()))
        : node;
  }
}
