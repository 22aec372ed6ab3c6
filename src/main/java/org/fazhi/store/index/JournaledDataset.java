package org.fazhi.store.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.shared.OperationDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.fazhi.graph.stored.CondensedReport;
import org.fazhi.graph.stored.Condenser;
import org.fazhi.graph.stored.Expander;
import org.fazhi.store.StoredReport;
import org.fazhi.store.journal.Entry;
import org.fazhi.store.journal.Register;
import org.fazhi.store.journal.TripleCodec;
import org.fazhi.store.virtual.ReportGraphs;
import org.fazhi.store.virtual.VirtualStatements;
import org.jspecify.annotations.Nullable;

/**
 * The data set of a store as others see it. What named graphs say stands, in the stored form, in
 * the default graph, which is their union and is not written by itself; a named graph is put
 * together when it is asked for.
 *
 * <p>What a transaction writes into named graphs goes into the journal when it commits, and with it
 * into data and full-text index.
 */
public final class JournaledDataset extends DatasetGraphWrapper {

  private final Generation generation;
  private final Gate gate;
  private final ThreadLocal<Edits> edits = new ThreadLocal<>();

  /** Lets one writer at a time add to the journal. */
  public interface Gate {
    /** Waits until this process may write. */
    void enter();

    /** Lets others write. */
    void leave();
  }

  public JournaledDataset(Generation generation, Gate gate) {
    this(generation, gate, new NamedGraphs());
  }

  private JournaledDataset(Generation generation, Gate gate, NamedGraphs names) {
    super(generation.data(), VirtualStatements.contextFor(generation.data(), names));
    this.generation = generation;
    this.gate = gate;
    names.dataset = this;
    getContext().set(SystemTDB.symTupleFilter, new HiddenGraph(generation.data()));
  }

  /** The index behind the data set. */
  public Generation generation() {
    return generation;
  }

  @Override
  public void begin() {
    begin(TxnType.READ_PROMOTE);
  }

  @Override
  public void begin(TxnType type) {
    if (type == TxnType.WRITE) {
      gate.enter();
      try {
        generation.catchUp();
        super.begin(type);
      } catch (RuntimeException e) {
        gate.leave();
        throw e;
      }
      edits.set(new Edits());
    } else {
      // Readers stay readers: whoever writes says so at the start.
      super.begin(TxnType.READ);
    }
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public boolean promote(Promote mode) {
    return isInTransaction() && transactionMode() == ReadWrite.WRITE;
  }

  @Override
  public void commit() {
    Edits own = edits.get();
    if (own == null) {
      super.commit();
      return;
    }
    try {
      own.commit();
    } finally {
      edits.remove();
      gate.leave();
    }
  }

  @Override
  public void abort() {
    Edits own = edits.get();
    if (own == null) {
      // To end a reader touches nothing that a writer has under way.
      super.end();
      return;
    }
    try {
      super.abort();
      if (own.written) {
        generation.search().rollback();
      }
    } finally {
      edits.remove();
      gate.leave();
    }
  }

  @Override
  public void end() {
    if (edits.get() != null) {
      abort();
    }
    super.end();
  }

  /**
   * Lets queries of this transaction see what it has written so far. To be called before a query
   * reads the data past this object.
   */
  public void show() {
    Edits own = edits.get();
    if (own != null) {
      own.write();
    }
  }

  @Override
  public Graph getDefaultGraph() {
    show();
    return VirtualStatements.of(generation.data());
  }

  @Override
  public Graph getUnionGraph() {
    return getDefaultGraph();
  }

  @Override
  public Graph getGraph(Node name) {
    return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)
        ? getDefaultGraph()
        : GraphView.createNamedGraph(this, name);
  }

  @Override
  public boolean containsGraph(Node name) {
    return Quad.isDefaultGraph(name)
        || Quad.isUnionGraph(name)
        || !content(name).isEmpty()
        || isDerived(name);
  }

  /**
   * Whether the store has made the graph itself, as with derived statements. Such graphs stand by
   * themselves in the data.
   */
  private boolean isDerived(Node name) {
    return !name.equals(StoreTerms.GRAPH)
        && generation.data().contains(name, Node.ANY, Node.ANY, Node.ANY);
  }

  private List<Node> derived() {
    return Iter.iter(generation.data().listGraphNodes())
        .filter(name -> !name.equals(StoreTerms.GRAPH))
        .toList();
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    Set<Node> names = new LinkedHashSet<>();
    journaledNames(names);
    names.addAll(derived());
    return names.iterator();
  }

  private void journaledNames(Set<Node> names) {
    for (Register.Unit unit : generation.register().all()) {
      names.add(NodeFactory.createURI(unit.graph()));
    }
    Edits own = edits.get();
    if (own != null) {
      own.now.forEach(
          (name, triples) -> {
            if (triples.isEmpty()) {
              names.remove(name);
            } else {
              names.add(name);
            }
          });
    }
  }

  /** The full content of the named graph; empty when there is none. */
  public Set<Triple> content(Node name) {
    Edits own = edits.get();
    Set<Triple> edited = own == null ? null : own.now.get(name);
    return edited != null ? edited : committed(name);
  }

  private Set<Triple> committed(Node name) {
    if (!name.isURI()) {
      return Set.of();
    }
    Set<Triple> triples = new LinkedHashSet<>();
    generation
        .register()
        .find(name.getURI())
        .ifPresent(unit -> triples.addAll(Expander.expand(generation.content(unit))));
    return triples;
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
    if (graph == null || Node.ANY.equals(graph)) {
      return findNG(Node.ANY, subject, property, value);
    }
    if (Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph)) {
      return getDefaultGraph()
          .find(subject, property, canonical(value))
          .mapWith(triple -> Quad.create(Quad.defaultGraphIRI, triple));
    }
    return findNG(graph, subject, property, value);
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node value) {
    if (graph != null && graph.isConcrete()) {
      if (isDerived(graph)) {
        return generation.data().find(graph, subject, property, canonical(value));
      }
      Graph content = GraphFactory.createDefaultGraph();
      content(graph).forEach(content::add);
      return content
          .find(subject, property, canonical(value))
          .mapWith(triple -> Quad.create(graph, triple));
    }
    return Iter.flatMap(listGraphNodes(), name -> findNG(name, subject, property, value));
  }

  @Override
  public boolean contains(Quad quad) {
    return find(quad).hasNext();
  }

  @Override
  public boolean contains(Node graph, Node subject, Node property, Node value) {
    return find(graph, subject, property, value).hasNext();
  }

  private static Node canonical(Node value) {
    return value == null ? Node.ANY : CanonicalForm.of(value);
  }

  @Override
  public boolean isEmpty() {
    return generation.register().size() == 0;
  }

  @Override
  public void add(Quad quad) {
    edited(quad.getGraph()).add(CanonicalForm.of(quad.asTriple()));
  }

  @Override
  public void add(Node graph, Node subject, Node property, Node value) {
    add(Quad.create(graph, subject, property, value));
  }

  @Override
  public void delete(Quad quad) {
    edited(quad.getGraph()).remove(CanonicalForm.of(quad.asTriple()));
  }

  @Override
  public void delete(Node graph, Node subject, Node property, Node value) {
    delete(Quad.create(graph, subject, property, value));
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node property, Node value) {
    if (graph != null && graph.isConcrete()) {
      if (isDerived(graph)) {
        // It goes with the reports that it was derived from.
        return;
      }
      requireNamed(graph);
    }
    Node wanted = graph == null ? Node.ANY : graph;
    List<Quad> leaving = Iter.toList(findNG(wanted, subject, property, value));
    leaving.stream().filter(it -> !isDerived(it.getGraph())).forEach(this::delete);
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    Set<Triple> content = edited(name);
    content.clear();
    graph.find().forEachRemaining(triple -> content.add(CanonicalForm.of(triple)));
  }

  @Override
  public void removeGraph(Node name) {
    // What the store has derived goes with the reports that it was derived from.
    if (!isDerived(name)) {
      edited(name).clear();
    }
  }

  /** Empties all named graphs but those of the store's own. */
  @Override
  public void clear() {
    for (Node name : Iter.toList(listGraphNodes())) {
      if (!isDerived(name)) {
        removeGraph(name);
      }
    }
  }

  private Set<Triple> edited(Node graph) {
    requireNamed(graph);
    Edits own = edits.get();
    if (own == null) {
      throw new OperationDeniedException("the data are written within a transaction that writes");
    }
    own.dirty.add(graph);
    return own.now.computeIfAbsent(graph, this::committed);
  }

  private void requireNamed(Node graph) {
    if (graph == null || Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph)) {
      throw new OperationDeniedException(
          "statements stand in named graphs; the default graph is their union and is not written");
    }
    if (graph.equals(StoreTerms.GRAPH) || isDerived(graph)) {
      throw new OperationDeniedException(
          "the graph " + graph + " is made by the store itself and is not written");
    }
    if (!graph.isURI()) {
      throw new OperationDeniedException("the name of a graph is an IRI");
    }
  }

  /** The named graphs as queries ask for them. */
  private static final class NamedGraphs implements ReportGraphs {

    private @Nullable JournaledDataset dataset;

    private JournaledDataset dataset() {
      return Objects.requireNonNull(dataset);
    }

    @Override
    public boolean contains(Node name) {
      Edits own = dataset().edits.get();
      Set<Triple> edited = own == null ? null : own.now.get(name);
      return edited != null
          ? !edited.isEmpty()
          : name.isURI() && dataset().generation.register().find(name.getURI()).isPresent();
    }

    @Override
    public Collection<Triple> graph(Node name) {
      return dataset().content(name);
    }

    @Override
    public Iterator<Node> ofUsers() {
      return Iter.filter(
          names(),
          name ->
              dataset()
                  .generation
                  .register()
                  .find(name.getURI())
                  .flatMap(Register.Unit::record)
                  .isEmpty());
    }

    @Override
    public boolean isHidden(Node name) {
      return name.equals(StoreTerms.GRAPH);
    }

    @Override
    public void beforeReading() {
      dataset().show();
    }

    @Override
    public Iterator<Node> names() {
      Set<Node> names = new LinkedHashSet<>();
      dataset().journaledNames(names);
      return names.iterator();
    }
  }

  /** Keeps the store's own notes from queries over all graphs. */
  private static final class HiddenGraph implements Predicate<Tuple<NodeId>> {

    private static final int QUAD = 4;

    private final NodeId hidden;

    HiddenGraph(DatasetGraph data) {
      this.hidden =
          Txn.calculateRead(
              data,
              () ->
                  TDBInternal.getDatasetGraphTDB(data)
                      .getQuadTable()
                      .getNodeTupleTable()
                      .getNodeTable()
                      .getNodeIdForNode(StoreTerms.GRAPH));
    }

    @Override
    public boolean test(Tuple<NodeId> tuple) {
      return tuple.len() < QUAD || !tuple.get(0).equals(hidden);
    }
  }

  /** What one transaction has written. */
  private final class Edits {

    private final Map<Node, Set<Triple>> now = new LinkedHashMap<>();
    private final Set<Node> dirty = new LinkedHashSet<>();
    private final Map<String, Optional<CondensedReport>> stored = new LinkedHashMap<>();
    private boolean written;

    /** Brings data and full-text index up to what was written. */
    void write() {
      if (dirty.isEmpty()) {
        return;
      }
      List<ContentChange> changes = new ArrayList<>();
      for (Node name : dirty) {
        Set<Triple> triples = now.getOrDefault(name, Set.of());
        Optional<CondensedReport> after =
            triples.isEmpty()
                ? Optional.empty()
                : Optional.of(
                    CanonicalForm.of(Condenser.condense(name.getURI(), List.copyOf(triples))));
        Optional<CondensedReport> before = before(name.getURI());
        if (!before.equals(after)) {
          changes.add(new ContentChange(name.getURI(), before, after));
          stored.put(name.getURI(), after);
        }
      }
      dirty.clear();
      if (!changes.isEmpty()) {
        written = true;
        new ChangeWriter(generation.data(), generation.search()).write(changes, this::keys);
      }
    }

    private Optional<CondensedReport> before(String graph) {
      Optional<CondensedReport> earlier = stored.get(graph);
      return earlier != null ? earlier : generation.register().find(graph).map(generation::content);
    }

    private void keys(Consumer<long[]> keys) {
      for (Register.Unit unit : generation.register().all()) {
        if (!stored.containsKey(unit.graph())) {
          keys.accept(generation.journal().keys(unit.place()));
        }
      }
      stored.values().stream()
          .flatMap(Optional::stream)
          .forEach(it -> keys.accept(it.shared().stream().mapToLong(TripleCodec::key).toArray()));
    }

    void commit() {
      try {
        write();
      } catch (RuntimeException e) {
        JournaledDataset.super.abort();
        generation.search().rollback();
        throw e;
      }
      if (stored.isEmpty()) {
        JournaledDataset.super.commit();
        return;
      }
      List<Entry> entries = new ArrayList<>();
      stored.forEach(
          (graph, content) ->
              entries.add(
                  content
                      .<Entry>map(it -> Entry.Put.of(it, record(graph)))
                      .orElseGet(() -> new Entry.Remove(graph))));
      long end;
      try {
        end = generation.journal().append(generation.position(), entries);
        new Notes(generation.data()).changed(end);
      } catch (RuntimeException e) {
        JournaledDataset.super.abort();
        generation.search().rollback();
        throw e;
      }
      JournaledDataset.super.commit();
      generation.committed(end);
    }

    private Optional<StoredReport> record(String graph) {
      return generation.register().find(graph).flatMap(Register.Unit::record);
    }
  }
}
