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
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.describe.DescribeBNodeClosureFactory;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.core.describe.DescribeHandlerFactory;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.util.Closure;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * What {@code DESCRIBE} says of a thing in a {@link VirtualDataset}: what the reports state of it
 * and what the stored named graphs do. Jena would go through the graph of each report as well,
 * which says nothing more. Other data sets are described as ever.
 */
final class FullDescription implements DescribeHandler {

  private final DescribeHandler others;
  private @Nullable VirtualDataset dataset;
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
    dataset = virtual(context.get(ARQConstants.sysCurrentDataset));
    result = accumulated;
    if (dataset == null) {
      others.start(accumulated, context);
    }
  }

  private static @Nullable VirtualDataset virtual(@Nullable Object dataset) {
    Object inner = dataset;
    while (inner instanceof DatasetGraphWrapper wrapper && !(inner instanceof VirtualDataset)) {
      inner = wrapper.getWrapped();
    }
    return inner instanceof VirtualDataset found ? found : null;
  }

  @Override
  public void describe(Resource thing) {
    if (dataset == null || result == null) {
      others.describe(thing);
      return;
    }
    DatasetGraph stored = dataset.getWrapped();
    describe(thing, dataset.getDefaultGraph(), result);
    Set<Node> graphs = new LinkedHashSet<>();
    stored
        .findNG(Node.ANY, thing.asNode(), Node.ANY, Node.ANY)
        .forEachRemaining((Quad it) -> graphs.add(it.getGraph()));
    for (Node graph : graphs) {
      describe(thing, stored.getGraph(graph), result);
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
