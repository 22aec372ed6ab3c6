package org.fazhi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A store in a folder of this machine: TDB2 for the data, Lucene for the full text.
 *
 * <p>Both commit together. A crash leaves the state after the last commit; the next opening takes
 * care of a full-text index that fell behind. One process at a time may open a store.
 */
public final class Tdb2GraphStore implements GraphStore {

  private static final String DATA = "data";
  private static final String TEXT = "text";

  private final DatasetGraph data;
  private final NameIndex index;
  private final IndexedDataset dataset;

  private Tdb2GraphStore(Path folder, UnaryOperator<String> toSimplified) {
    this.data = connect(folder);
    try {
      this.index = new NameIndexOpener(folder.resolve(TEXT), toSimplified).open(data);
    } catch (RuntimeException e) {
      TDBInternal.expel(data);
      throw e;
    }
    this.dataset = new IndexedDataset(data, index);
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /**
   * Opens the store in {@code folder}.
   *
   * @param toSimplified folds traditional characters, in the index and in searches
   * @throws StoreException when there is none, or another process has it open
   */
  public static Tdb2GraphStore open(Path folder, UnaryOperator<String> toSimplified) {
    if (!Files.isDirectory(folder.resolve(DATA))) {
      throw new StoreException("no store in " + folder);
    }
    return new Tdb2GraphStore(folder, toSimplified);
  }

  /**
   * Opens the store in {@code folder}, or makes an empty one there.
   *
   * @throws StoreException when the folder holds other things, cannot be written, or is open in
   *     another process
   */
  public static Tdb2GraphStore openOrCreate(Path folder, UnaryOperator<String> toSimplified) {
    if (!Files.isDirectory(folder.resolve(DATA))) {
      create(folder);
    }
    return new Tdb2GraphStore(folder, toSimplified);
  }

  private static void create(Path folder) {
    try {
      if (Files.exists(folder) && !isEmpty(folder)) {
        throw new StoreException(folder + " is neither empty nor a store");
      }
      Files.createDirectories(folder.resolve(DATA));
    } catch (IOException e) {
      throw new StoreException("cannot make a store in " + folder + ": " + e, e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private static DatasetGraph connect(Path folder) {
    try {
      return DatabaseMgr.connectDatasetGraph(folder.resolve(DATA).toString());
    } catch (RuntimeException e) {
      throw new StoreException("cannot open the store in " + folder + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void apply(StoreChange change) {
    if (change.isEmpty()) {
      return;
    }
    write(() -> makeChange(change));
  }

  private void write(Runnable action) {
    try {
      Txn.executeWrite(dataset, action);
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new StoreException("the store refused a change: " + e, e);
    }
  }

  private void makeChange(StoreChange change) {
    // The records stand beside the data, where no index looks.
    ReportRecords records = new ReportRecords(data.getDefaultGraph());
    Map<String, Graph> content = new LinkedHashMap<>(change.graphs());
    change
        .moves()
        .forEach((from, to) -> content.put(to, ReportRenamer.rename(copy(from), from, to)));
    for (String touched : change.touched()) {
      records.remove(touched);
      if (!content.containsKey(touched)) {
        dataset.removeGraph(NodeFactory.createURI(touched));
      }
    }
    content.forEach(this::replace);
    change.records().forEach(records::put);
  }

  private Graph copy(String graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    triples(NodeFactory.createURI(graph)).forEach(copy::add);
    return copy;
  }

  /** Touches only what differs, so that neither data nor index are written for nothing. */
  private void replace(String graph, Graph content) {
    Node name = NodeFactory.createURI(graph);
    Set<Triple> outdated = triples(name);
    content
        .find()
        .forEach(
            triple -> {
              if (!outdated.remove(triple)) {
                dataset.add(Quad.create(name, triple));
              }
            });
    outdated.forEach(triple -> dataset.delete(Quad.create(name, triple)));
  }

  private Set<Triple> triples(Node graph) {
    return data.getGraph(graph).find().toSet();
  }

  @Override
  public Optional<StoredReport> report(String iri) {
    return read(() -> records().find(iri));
  }

  @Override
  public List<StoredReport> reportsOf(String identity) {
    return read(() -> records().withIdentity(identity));
  }

  @Override
  public List<StoredReport> reportsFrom(SourceKey source) {
    return read(() -> records().withSource(source));
  }

  private ReportRecords records() {
    return new ReportRecords(data.getDefaultGraph());
  }

  private <T> T read(Supplier<T> action) {
    return Txn.calculateRead(dataset, action);
  }

  @Override
  public <T> T query(Query query, Function<QueryExecution, T> reader) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExecution execution =
              QueryExecutionFactory.create(query, DatasetFactory.wrap(dataset))) {
            return reader.apply(execution);
          }
        });
  }

  @Override
  public Optional<DatasetGraph> dataset() {
    return Optional.of(new PublishedDataset(dataset));
  }

  @Override
  public void close() {
    index.close();
    TDBInternal.expel(data);
  }
}
