package org.fazhi.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.fazhi.graph.stored.CondensedReport;
import org.fazhi.graph.stored.Condenser;
import org.fazhi.store.journal.Entry;
import org.fazhi.store.journal.Journal;
import org.fazhi.store.journal.Place;
import org.fazhi.store.journal.Register;

/**
 * Adds to the journal of a store; what it adds is asked for once an index has taken it in, see
 * {@link Tdb2GraphStore}. Works beside a server that has the store open.
 *
 * <p>Reports are committed in batches: a crash loses at most the batch that was open. Not
 * thread-safe; there is one writer at a time.
 */
public final class StoreWriter implements AutoCloseable {

  private static final int BATCH_BYTES = 1 << 20;
  private static final long BATCH_NANOS = 2_000_000_000L;
  private static final long PATIENCE_MILLIS = 1_000;

  private final FolderLock lock;
  private final Journal journal;
  private final Register register = new Register();
  private final ReportRegistry registry = new ReportRegistry(register);
  private final Map<String, CondensedReport> open = new HashMap<>();
  private final List<Entry> batch = new ArrayList<>();
  private int batchBytes;
  private long batchBegin;
  private long end;

  private StoreWriter(FolderLock lock, Journal journal) {
    this.lock = lock;
    this.journal = journal;
    this.end = journal.read(Journal.begin(), register);
  }

  /**
   * Opens the store in {@code folder} for writing, or makes an empty one there.
   *
   * @throws StoreException when another writer is at work, or the folder cannot be written
   */
  public static StoreWriter open(Path folder) {
    StoreFolder files = StoreFolder.existingOrNew(folder);
    FolderLock lock = FolderLock.forWriting(folder);
    lock.acquire(PATIENCE_MILLIS);
    try {
      return new StoreWriter(lock, Journal.open(files.journal()));
    } catch (RuntimeException e) {
      lock.release();
      throw e;
    }
  }

  /**
   * Whether the bytes with this digest, found at this place, have been read before by the same
   * reading, so that to read them again would change nothing.
   */
  public boolean knows(SourceKey source, String digest, String reading) {
    return registry.knows(source, digest, reading);
  }

  /** Adds a report; true when that changes the store. */
  public boolean add(ExtractedReport report) {
    return apply(registry.place(report));
  }

  /**
   * Takes a report out. Of several texts for its body and year, another may take its IRI.
   *
   * @param report IRI of the report, or the name of the document it was read from
   * @return how many reports are called so, all of which are gone now
   */
  public int remove(String report) {
    List<StoredReport> called =
        register.all().stream()
            .flatMap(unit -> unit.record().stream())
            .filter(it -> it.iri().equals(report) || it.name().equals(report))
            .toList();
    called.forEach(
        it ->
            register
                .find(it.iri())
                .flatMap(Register.Unit::record)
                .filter(now -> now.digest().equals(it.digest()))
                .ifPresent(now -> apply(registry.remove(now))));
    return called.size();
  }

  /** Gives a graph that is no report this content; true when that changes the store. */
  public boolean put(String graph, Graph content) {
    CondensedReport condensed = Condenser.condense(graph, content.find().toList());
    boolean same =
        register
            .find(graph)
            .map(it -> graph(content(it)).isIsomorphicWith(graph(condensed)))
            .orElse(false);
    return !same && apply(StoreChange.put(graph, condensed));
  }

  /** Blank nodes have other names each time they are read. */
  private static Graph graph(CondensedReport content) {
    Graph graph = GraphFactory.createDefaultGraph();
    content.own().forEach(graph::add);
    content.shared().forEach(graph::add);
    return graph;
  }

  /** Makes {@code change}; true when there is any. */
  public boolean apply(StoreChange change) {
    if (change.isEmpty()) {
      return false;
    }
    entries(change).forEach(this::add);
    if (batchBytes > BATCH_BYTES || System.nanoTime() - batchBegin > BATCH_NANOS) {
      flush();
    }
    return true;
  }

  /** The change as entries: what goes, then what comes. */
  private List<Entry> entries(StoreChange change) {
    Map<String, StoredReport> records = new LinkedHashMap<>();
    change.records().forEach(it -> records.put(it.iri(), it));
    Map<String, CondensedReport> content = new LinkedHashMap<>(change.graphs());
    change
        .moves()
        .forEach(
            (from, to) ->
                content.put(
                    to,
                    ReportRenamer.rename(content(register.find(from).orElseThrow()), from, to)));
    List<Entry> entries = new ArrayList<>();
    List<String> leaving = new ArrayList<>(change.removals());
    leaving.addAll(change.moves().keySet());
    leaving.stream()
        .filter(it -> !content.containsKey(it))
        .forEach(it -> entries.add(new Entry.Remove(it)));
    open.putAll(content);
    content.forEach(
        (graph, it) -> entries.add(Entry.Put.of(it, Optional.ofNullable(records.remove(graph)))));
    records.forEach((graph, it) -> entries.add(new Entry.Note(graph, it)));
    return entries;
  }

  private CondensedReport content(Register.Unit unit) {
    CondensedReport waiting = open.get(unit.graph());
    return waiting != null ? waiting : journal.content(unit.graph(), unit.place());
  }

  private void add(Entry entry) {
    if (batch.isEmpty()) {
      batchBegin = System.nanoTime();
    }
    batch.add(entry);
    if (entry instanceof Entry.Put put) {
      batchBytes += put.content().length;
      register.put(put.graph(), put.record(), new Place(-1, 0, -1, 0));
    } else if (entry instanceof Entry.Note note) {
      register.note(note.graph(), note.known());
    } else {
      open.remove(entry.graph());
      register.remove(entry.graph());
    }
  }

  /** Commits what was added. */
  public void flush() {
    if (batch.isEmpty()) {
      return;
    }
    long before = end;
    end = journal.append(before, batch);
    batch.clear();
    batchBytes = 0;
    open.clear();
    journal.read(before, end, register);
  }

  /** The graphs that the store holds with all that was added. */
  public Register register() {
    return register;
  }

  /** Commits, and lets others write. */
  @Override
  public void close() {
    try {
      flush();
    } finally {
      journal.close();
      lock.release();
    }
  }
}
