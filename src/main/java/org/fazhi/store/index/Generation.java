package org.fazhi.store.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.fazhi.graph.stored.CondensedReport;
import org.fazhi.graph.stored.Statements;
import org.fazhi.store.StoreException;
import org.fazhi.store.StoreState;
import org.fazhi.store.StoredReport;
import org.fazhi.store.journal.Journal;
import org.fazhi.store.journal.Place;
import org.fazhi.store.journal.Register;

/**
 * Data and full-text index in one folder, made from a journal up to some position.
 *
 * <p>One process at a time has it open. Data are committed first, the full-text index after them; a
 * crash in between is noticed and made good at the next opening.
 */
public final class Generation implements AutoCloseable {

  private static final String DATA = "data";
  private static final String TEXT = "text";
  private static final String WORK = "work";

  private final Path folder;
  private final Journal journal;
  private final DatasetGraph data;
  private final SearchIndex search;
  private final Register register;
  private long position;

  private Generation(
      Path folder,
      Journal journal,
      DatasetGraph data,
      SearchIndex search,
      Register register,
      long position) {
    this.folder = folder;
    this.journal = journal;
    this.data = data;
    this.search = search;
    this.register = register;
    this.position = position;
  }

  /**
   * Makes a generation in {@code folder} from the whole journal.
   *
   * @throws StoreException when the folder cannot be written
   */
  public static Generation create(
      Path folder,
      Journal journal,
      UnaryOperator<String> toSimplified,
      long generation,
      IndexProgress progress) {
    try {
      BulkIndexer.deleteFolder(folder);
      Files.createDirectories(folder.resolve(DATA));
    } catch (IOException e) {
      throw new StoreException("cannot write into " + folder + ": " + e.getMessage(), e);
    }
    Register register = new Register();
    long position = journal.read(Journal.begin(), register);
    DatasetGraph data = connect(folder);
    try {
      SearchIndex search = SearchIndex.open(folder.resolve(TEXT), toSimplified);
      new BulkIndexer(journal, progress).fill(data, search, register, folder.resolve(WORK));
      Txn.executeWrite(data, () -> new Notes(data).changed(position, generation));
      search.commit(position);
      return new Generation(folder, journal, data, search, register, position);
    } catch (RuntimeException e) {
      TDBInternal.expel(data);
      throw e;
    }
  }

  /**
   * Opens the generation in {@code folder}; a full-text index that is missing, damaged or behind is
   * made anew.
   *
   * @throws StoreException when it cannot be read, or is open in another process
   */
  public static Generation open(
      Path folder, Journal journal, UnaryOperator<String> toSimplified, IndexProgress progress) {
    DatasetGraph data = connect(folder);
    try {
      long position = Txn.calculateRead(data, () -> new Notes(data).position());
      Register register = new Register();
      journal.read(Journal.begin(), position, register);
      Path text = folder.resolve(TEXT);
      boolean current = SearchIndex.position(text).equals(Optional.of(position));
      if (!current) {
        BulkIndexer.deleteFolder(text);
      }
      SearchIndex search = SearchIndex.open(text, toSimplified);
      Generation opened = new Generation(folder, journal, data, search, register, position);
      if (!current) {
        opened.fillSearch(progress);
      }
      return opened;
    } catch (IOException e) {
      TDBInternal.expel(data);
      throw new StoreException("cannot open " + folder + ": " + e.getMessage(), e);
    } catch (RuntimeException e) {
      TDBInternal.expel(data);
      throw e;
    }
  }

  private static DatasetGraph connect(Path folder) {
    try {
      return DatabaseMgr.connectDatasetGraph(folder.resolve(DATA).toString());
    } catch (RuntimeException e) {
      throw new StoreException("cannot open the data in " + folder + ": " + e.getMessage(), e);
    }
  }

  private void fillSearch(IndexProgress progress) {
    Collection<Register.Unit> units = register.all();
    long done = 0;
    Set<Node> things = new LinkedHashSet<>();
    for (Register.Unit unit : units) {
      CondensedReport content = CanonicalForm.of(journal.content(unit.graph(), unit.place()));
      search.addParts(content);
      content.shared().forEach(triple -> things.add(triple.getSubject()));
      progress.at("Indexing the full text", ++done, units.size());
    }
    Txn.executeRead(
        data,
        () -> {
          Statements statements = Statements.of(data.getDefaultGraph());
          things.forEach(thing -> search.replaceThing(thing, statements));
        });
    search.commit(position);
  }

  /** The data, without any protection. */
  public DatasetGraph data() {
    return data;
  }

  /** The full-text index. */
  public SearchIndex search() {
    return search;
  }

  /** The graphs that the data hold. */
  public Register register() {
    return register;
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** The position of the journal up to which the data go. */
  public synchronized long position() {
    return position;
  }

  /** The journal that the data are made from. */
  Journal journal() {
    return journal;
  }

  /** The state of the data; opens a transaction when there is none. */
  public StoreState state() {
    return data.isInTransaction()
        ? new Notes(data).state()
        : Txn.calculateRead(data, () -> new Notes(data).state());
  }

  /** Number of changes that wait in the journal. */
  public synchronized int pending() {
    Pending pending = new Pending();
    journal.read(position, pending);
    return pending.graphs.size();
  }

  /** Takes in what was added to the journal; true when there was anything. */
  public synchronized boolean catchUp() {
    Pending pending = new Pending();
    long end = journal.read(position, pending);
    if (end == position) {
      return false;
    }
    Register after = new Register(register);
    journal.read(position, end, after);
    List<ContentChange> changes = new ArrayList<>();
    for (String graph : pending.graphs) {
      Optional<Register.Unit> old = register.find(graph);
      Optional<Register.Unit> now = after.find(graph);
      if (!old.map(Register.Unit::place).equals(now.map(Register.Unit::place))) {
        changes.add(new ContentChange(graph, old.map(this::content), now.map(this::content)));
      }
    }
    try {
      Txn.executeWrite(
          data,
          () -> {
            new ChangeWriter(data, search)
                .write(
                    changes,
                    keys -> after.all().forEach(unit -> keys.accept(journal.keys(unit.place()))));
            new Notes(data).changed(end);
          });
    } catch (RuntimeException e) {
      search.rollback();
      throw e instanceof StoreException
          ? e
          : new StoreException("the store refused a change: " + e, e);
    }
    committed(end);
    return true;
  }

  /** Takes note that the data have been committed up to {@code end}. */
  synchronized void committed(long end) {
    journal.read(position, end, register);
    position = end;
    search.commit(end);
  }

  /** The stored content of {@code unit}, as the data hold it. */
  CondensedReport content(Register.Unit unit) {
    return CanonicalForm.of(journal.content(unit.graph(), unit.place()));
  }

  @Override
  public void close() {
    search.close();
    TDBInternal.expel(data);
  }

  /** The graphs that a stretch of the journal speaks of. */
  private static final class Pending implements Journal.Reader {

    private final Set<String> graphs = new TreeSet<>();

    @Override
    public void put(String graph, Optional<StoredReport> record, Place place) {
      graphs.add(graph);
    }

    @Override
    public void note(String graph, StoredReport record) {
      graphs.add(graph);
    }

    @Override
    public void remove(String graph) {
      graphs.add(graph);
    }
  }
}
