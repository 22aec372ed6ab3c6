package org.fazhi.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.fazhi.store.index.Generation;
import org.fazhi.store.index.IndexProgress;
import org.fazhi.store.index.JournaledDataset;
import org.fazhi.store.journal.Journal;
import org.fazhi.store.journal.Register;

/**
 * A store in a folder of this machine: a journal, and made from it TDB2 for the data and Lucene for
 * the full text.
 *
 * <p>One process at a time has data and full text open; another may add to the journal meanwhile,
 * see {@link StoreWriter} and {@link #catchUp}.
 */
public final class Tdb2GraphStore implements GraphStore {

  /** When so many graphs wait, and they are a tenth of all, to index anew is faster. */
  private static final int FEW = 50;

  private static final int SHARE = 10;
  private static final long PATIENCE_MILLIS = 10_000;

  private final StoreFolder folder;
  private final Journal journal;
  private final Generation generation;
  private final FolderLock serving;
  private final FolderLock writing;
  private final JournaledDataset dataset;
  private final ServedPosition served;
  private final DerivedStatements derived;
  private final JournalFollower follower = new JournalFollower(this);

  private Tdb2GraphStore(
      StoreFolder folder, FolderLock serving, Journal journal, Generation generation) {
    this.serving = serving;
    this.folder = folder;
    this.journal = journal;
    this.generation = generation;
    this.writing = FolderLock.forWriting(folder.folder());
    this.dataset =
        new JournaledDataset(
            generation,
            new JournaledDataset.Gate() {
              @Override
              public void enter() {
                writing.acquire(PATIENCE_MILLIS);
              }

              @Override
              public void leave() {
                writing.release();
                derivedStatements().renewWhereSmall();
              }
            });
    this.served = new ServedPosition(folder.folder());
    this.derived = new DerivedStatements(generation);
    PublishedDataset.prepare(dataset, generation);
  }

  /**
   * Opens the store in {@code folder}.
   *
   * @param toSimplified folds traditional characters, in the index and in searches
   * @throws StoreException when there is none, or another process has it open
   */
  public static Tdb2GraphStore open(Path folder, UnaryOperator<String> toSimplified) {
    return open(folder, toSimplified, IndexProgress.SILENT);
  }

  /**
   * Opens the store in {@code folder}; says how far it has come where it has to index first.
   *
   * @param toSimplified folds traditional characters, in the index and in searches
   * @throws StoreException when there is none, or another process has it open
   */
  public static Tdb2GraphStore open(
      Path folder, UnaryOperator<String> toSimplified, IndexProgress progress) {
    return open(StoreFolder.existing(folder), toSimplified, progress);
  }

  /**
   * Opens the store in {@code folder}, or makes an empty one there.
   *
   * @throws StoreException when the folder holds other things, cannot be written, or is open in
   *     another process
   */
  public static Tdb2GraphStore openOrCreate(Path folder, UnaryOperator<String> toSimplified) {
    return open(StoreFolder.existingOrNew(folder), toSimplified, IndexProgress.SILENT);
  }

  private static Tdb2GraphStore open(
      StoreFolder folder, UnaryOperator<String> toSimplified, IndexProgress progress) {
    FolderLock serving = FolderLock.forServing(folder.folder());
    serving.acquire(0);
    try {
      Journal journal = Journal.open(folder.journal());
      try {
        Generation generation = generation(folder, journal, toSimplified, progress);
        Tdb2GraphStore store = new Tdb2GraphStore(folder, serving, journal, generation);
        store.derived.renew();
        return store;
      } catch (RuntimeException e) {
        journal.close();
        throw e;
      }
    } catch (RuntimeException e) {
      serving.release();
      throw e;
    }
  }

  private static Generation generation(
      StoreFolder folder,
      Journal journal,
      UnaryOperator<String> toSimplified,
      IndexProgress progress) {
    Optional<Path> current = folder.current();
    long count = 0;
    if (current.isPresent()) {
      Generation opened = Generation.open(current.get(), journal, toSimplified, progress);
      int pending = opened.pending();
      if (pending <= FEW || pending * SHARE <= opened.register().size()) {
        opened.catchUp();
        folder.dropOthers();
        return opened;
      }
      count = opened.state().generation();
      opened.close();
    } else {
      folder.dropOthers();
    }
    Path next = folder.next();
    Generation made = Generation.create(next, journal, toSimplified, count + 1, progress);
    folder.use(next);
    return made;
  }

  /**
   * Takes in what other processes have added to the journal; true when there was anything.
   *
   * @throws StoreException when it cannot be taken in; the store is then as before
   */
  public boolean catchUp() {
    boolean changed = generation.catchUp();
    derived.renewSoon();
    served.write(generation.position());
    return changed;
  }

  /**
   * Takes in what other processes add to the journal, from now on and until the store is closed.
   */
  public void follow() {
    follower.start();
  }

  /** Where the journal of the store in {@code folder} ends. */
  public static long journalEnd(Path folder) {
    try (Journal journal = Journal.open(StoreFolder.existing(folder).journal())) {
      return journal.read(Journal.begin(), new Register());
    }
  }

  /** How far the journal has been taken in by the process that has the store open. */
  public static long servedUpTo(Path folder) {
    return new ServedPosition(folder).read();
  }

  private DerivedStatements derivedStatements() {
    return derived;
  }

  /** The index in use. */
  public Generation generation() {
    return generation;
  }

  /** The graphs that the store holds. */
  public Register register() {
    return generation.register();
  }

  @Override
  public void apply(StoreChange change) {
    try (StoreWriter writer = StoreWriter.open(folder.folder())) {
      writer.apply(change);
    }
    catchUp();
  }

  @Override
  public Optional<StoredReport> report(String iri) {
    return register().find(iri).flatMap(Register.Unit::record);
  }

  @Override
  public List<StoredReport> reportsOf(String identity) {
    return register().withIdentity(identity);
  }

  @Override
  public List<StoredReport> reportsFrom(SourceKey source) {
    return register().withSource(source);
  }

  @Override
  public <T> T query(Query query, Function<QueryExecution, T> reader) {
    DatasetGraph published = dataset().orElseThrow();
    return Txn.calculateRead(
        published,
        () -> {
          try (QueryExecution execution =
              QueryExecutionFactory.create(query, DatasetFactory.wrap(published))) {
            return reader.apply(execution);
          }
        });
  }

  @Override
  public Optional<DatasetGraph> dataset() {
    return Optional.of(dataset);
  }

  @Override
  public void close() {
    follower.stop();
    generation.close();
    journal.close();
    serving.close();
  }
}
