package org.fazhi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.fazhi.graph.stored.Expander;
import org.fazhi.store.journal.Journal;
import org.fazhi.store.journal.Register;

/**
 * What a store holds, read from its journal. Works beside a server that has the store open, and
 * beside a writer, whose open batch it does not see. Immutable, thread-safe.
 */
public final class StoreContents implements AutoCloseable {

  private final Path folder;
  private final Journal journal;
  private final Register register = new Register();
  private final long end;

  private StoreContents(Path folder, Journal journal) {
    this.folder = folder;
    this.journal = journal;
    this.end = journal.read(Journal.begin(), register);
  }

  /**
   * Opens the store in {@code folder}.
   *
   * @throws StoreException when there is none
   */
  public static StoreContents open(Path folder) {
    return new StoreContents(folder, Journal.open(StoreFolder.existing(folder).journal()));
  }

  /** All graphs, in the order of their IRIs. */
  public Collection<Register.Unit> graphs() {
    return register.all();
  }

  /** What is known of the reports, in the order of their IRIs. */
  public List<StoredReport> reports() {
    return register.all().stream().flatMap(unit -> unit.record().stream()).toList();
  }

  /** The full content of a graph. */
  public List<Triple> content(Register.Unit graph) {
    return Expander.expand(journal.content(graph.graph(), graph.place()));
  }

  /**
   * How large a store is and how far its index goes.
   *
   * @param reports number of reports
   * @param graphs number of graphs, the vocabulary's included
   * @param journalBytes size of the journal
   * @param indexBytes length of the files of data and full-text index; TDB2 makes them longer than
   *     what stands in them, and a file system that keeps no empty blocks gives them less room
   * @param pendingBytes stretch of the journal that the index has not taken in
   */
  public record Size(
      long reports, long graphs, long journalBytes, long indexBytes, long pendingBytes) {}

  /** The size of the store. */
  public Size size() {
    return new Size(
        reports().size(),
        register.size(),
        end,
        StoreFolder.existing(folder).current().map(StoreContents::bytes).orElse(0L),
        Math.max(0, end - Math.max(Journal.begin(), Tdb2GraphStore.servedUpTo(folder))));
  }

  private static long bytes(Path index) {
    try (Stream<Path> files = Files.walk(index)) {
      long bytes = 0;
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        bytes += Files.size(file);
      }
      return bytes;
    } catch (IOException e) {
      throw new StoreException("cannot read " + index + ": " + e.getMessage(), e);
    }
  }

  /** Where the last whole frame of the journal ends. */
  long end() {
    return end;
  }

  @Override
  public void close() {
    journal.close();
  }
}
