package org.fazhi.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;

/** The SHACL shapes that every published graph passes. Immutable and thread-safe. */
public final class GraphShapes {

  private final Shapes shapes;

  private GraphShapes(Shapes shapes) {
    this.shapes = shapes;
  }

  /** The shapes of {@link Ontology#SHAPES}. */
  public static GraphShapes load() {
    return new GraphShapes(Shapes.parse(Ontology.SHAPES.read()));
  }

  /** What is wrong with {@code graph}: the graph of a report, or the union of many. */
  public ValidationReport validate(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph);
  }
}
