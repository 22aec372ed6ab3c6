package org.fazhi.store.virtual;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.describe.DescribeBNodeClosureFactory;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.core.describe.DescribeHandlerFactory;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.util.Closure;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * What {@code DESCRIBE} says of a thing where {@link VirtualStatements} are installed: what all
 * reports state of it and what the graphs stored as quads do. Jena would go through the graph of
 * each report as well, which says nothing more. Other data sets are described as ever.
 */
final class FullDescription implements DescribeHandler {

  private final DescribeHandler others;
  private @Nullable ReportGraphs graphs;
  private @Nullable DatasetGraph stored;
  private @Nullable Model result;

  private FullDescription(DescribeHandler others) {
    this.others = others;
  }

  /** Takes the place of Jena's own description in this program; once. */
  static synchronized void install() {
    DescribeHandlerRegistry registry = DescribeHandlerRegistry.get();
    boolean done = false;
    Set<DescribeHandlerFactory> known = new LinkedHashSet<>();
    registry.handlers().forEachRemaining(known::add);
    for (DescribeHandlerFactory factory : known) {
      done |= factory instanceof Factory;
    }
    if (!done) {
      known.stream()
          .filter(DescribeBNodeClosureFactory.class::isInstance)
          .forEach(
              it -> {
                registry.remove(it);
                registry.add(new Factory(it));
              });
    }
  }

  /** Makes one for each query. */
  private record Factory(DescribeHandlerFactory others) implements DescribeHandlerFactory {

    @Override
    public DescribeHandler create() {
      return new FullDescription(others.create());
    }
  }

  @Override
  public void start(Model accumulated, Context context) {
    graphs = context.get(VirtualStatements.GRAPHS);
    result = accumulated;
    if (graphs != null
        && context.get(ARQConstants.sysCurrentDataset) instanceof DatasetGraph dataset) {
      graphs.beforeReading();
      stored = VirtualStatements.stored(dataset);
    } else {
      others.start(accumulated, context);
    }
  }

  @Override
  public void describe(Resource thing) {
    if (stored == null || graphs == null || result == null) {
      others.describe(thing);
      return;
    }
    describe(thing, VirtualStatements.of(stored), result);
    Set<Node> names = new LinkedHashSet<>();
    stored
        .findNG(Node.ANY, thing.asNode(), Node.ANY, Node.ANY)
        .forEachRemaining((Quad it) -> names.add(it.getGraph()));
    for (Node name : names) {
      if (!graphs.isHidden(name)) {
        describe(thing, stored.getGraph(name), result);
      }
    }
  }

  private static void describe(Resource thing, Graph graph, Model result) {
    RDFNode there = ModelFactory.createModelForGraph(graph).asRDFNode(thing.asNode());
    Closure.closure(there.asResource(), false, result);
  }

  @Override
  public void finish() {
    others.finish();
  }
}
