package org.fazhi.store.virtual;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.OperationDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * A TDB2 data set of lean reports as others see it.
 *
 * <p>Its default graph has the statements of all reports, the implied ones included. Each report
 * has a graph of its own as well, which is put together when somebody asks for it. Neither can be
 * written: they change when reports are added or removed. All other named graphs are the store's
 * own and can be written. Queries over this data set, or over wrappers of it that keep its context,
 * see the same.
 *
 * <p>As thread-safe as the TDB2 data set: one transaction per thread.
 */
public final class VirtualDataset extends DatasetGraphWrapper {

  /** In the context of a data set: its {@link ReportGraphs}. */
  static final Symbol REPORTS = Symbol.create("https://w3id.org/fazhi/store#reports");

  private final ReportGraphs reports;

  /**
   * A view of {@code stored}.
   *
   * @param stored a TDB2 data set, maybe wrapped, whose default graph holds what is stored of the
   *     reports
   * @param reports the graphs of the reports
   */
  public VirtualDataset(DatasetGraph stored, ReportGraphs reports) {
    super(stored, contextFor(stored, reports));
    this.reports = reports;
  }

  /** All statements of {@code stored}, the implied ones included. */
  public static Graph statements(DatasetGraph stored, ReportGraphs reports) {
    return new Execution(stored, reports, new AtomicBoolean()).statements();
  }

  /** A context in which queries over {@code stored} see all statements. */
  public static Context contextFor(DatasetGraph stored, ReportGraphs reports) {
    Context context = stored.getContext().copy();
    FullDescription.install();
    QueryEngineRegistry engines = QueryEngineRegistry.chooseRegistry(context).copy();
    engines.add(new VirtualQueryEngine.Factory());
    QueryEngineRegistry.set(context, engines);
    context.set(REPORTS, reports);
    return context;
  }

  @Override
  public Graph getDefaultGraph() {
    return execution().statements();
  }

  /** The graph of a report, which can't be written, or a stored graph. */
  @Override
  public Graph getGraph(Node name) {
    if (name == null || Quad.isDefaultGraph(name)) {
      return getDefaultGraph();
    }
    return reports.contains(name)
        ? new ReportGraph(execution().graph(name))
        : GraphView.createNamedGraph(this, name);
  }

  @Override
  public boolean containsGraph(Node name) {
    return Quad.isDefaultGraph(name) || reports.contains(name) || super.containsGraph(name);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return Iter.concat(super.listGraphNodes(), reports.names());
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node property, Node value) {
    if (isAny(graph)) {
      return Iter.concat(
          quads(Quad.defaultGraphIRI, getDefaultGraph(), subject, property, value),
          findNG(graph, subject, property, value));
    } else if (Quad.isDefaultGraph(graph)) {
      return quads(graph, getDefaultGraph(), subject, property, value);
    }
    return findNG(graph, subject, property, value);
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node value) {
    Execution execution = execution();
    if (!isAny(graph)) {
      return reports.contains(graph)
          ? quads(graph, execution.graph(graph), subject, property, value)
          : super.findNG(graph, subject, property, value);
    }
    return Iter.concat(
        super.findNG(graph, subject, property, value),
        Iter.flatMap(
            reports.names(), it -> quads(it, execution.graph(it), subject, property, value)));
  }

  @Override
  public boolean contains(Quad quad) {
    return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public boolean contains(Node graph, Node subject, Node property, Node value) {
    return find(graph, subject, property, value).hasNext();
  }

  @Override
  public boolean isEmpty() {
    return super.isEmpty() && !reports.names().hasNext();
  }

  @Override
  public void add(Quad quad) {
    requireOwn(quad.getGraph());
    super.add(quad);
  }

  @Override
  public void add(Node graph, Node subject, Node property, Node value) {
    requireOwn(graph);
    super.add(graph, subject, property, value);
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    requireOwn(name);
    super.addGraph(name, graph);
  }

  @Override
  public void delete(Quad quad) {
    requireOwn(quad.getGraph());
    super.delete(quad);
  }

  @Override
  public void delete(Node graph, Node subject, Node property, Node value) {
    requireOwn(graph);
    super.delete(graph, subject, property, value);
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node property, Node value) {
    requireOwn(graph);
    super.deleteAny(graph, subject, property, value);
  }

  @Override
  public void removeGraph(Node name) {
    requireOwn(name);
    super.removeGraph(name);
  }

  /** Refused, for reports would go, too. */
  @Override
  public void clear() {
    throw VirtualGraph.refusal();
  }

  /**
   * Checks that {@code graph} may be written.
   *
   * @throws OperationDeniedException when it is the default graph, that of a report, or not named
   */
  private void requireOwn(Node graph) {
    if (isAny(graph)
        || Quad.isDefaultGraph(graph)
        || Quad.isUnionGraph(graph)
        || reports.contains(graph)) {
      throw VirtualGraph.refusal();
    }
  }

  private static boolean isAny(Node graph) {
    return graph == null || Node.ANY.equals(graph);
  }

  private Execution execution() {
    return new Execution(getWrapped(), reports, new AtomicBoolean());
  }

  private static Iterator<Quad> quads(
      Node name, Graph graph, Node subject, Node property, Node value) {
    return Iter.map(graph.find(subject, property, value), it -> Quad.create(name, it));
  }

  /** The graph of a report, which says why it can't be written. */
  private static final class ReportGraph extends GraphReadOnly {

    ReportGraph(Graph graph) {
      super(graph);
    }

    @Override
    public void add(Triple triple) {
      throw VirtualGraph.refusal();
    }

    @Override
    public void delete(Triple triple) {
      throw VirtualGraph.refusal();
    }

    @Override
    public void clear() {
      throw VirtualGraph.refusal();
    }

    @Override
    public void remove(Node subject, Node property, Node value) {
      throw VirtualGraph.refusal();
    }
  }
}
