package org.fazhi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Opens the full-text index of a store, and makes it anew from the data when it is missing,
 * damaged, of another analyser, or not of the data's generation, as after a crash between the two
 * commits.
 */
final class NameIndexOpener {

  private final Path folder;
  private final UnaryOperator<String> toSimplified;

  NameIndexOpener(Path folder, UnaryOperator<String> toSimplified) {
    this.folder = folder;
    this.toSimplified = toSimplified;
  }

  /**
   * @throws StoreException when the folder cannot be read or written
   */
  NameIndex open(DatasetGraph data) {
    long generation = Txn.calculateRead(data, () -> IndexedDataset.generation(data));
    try {
      Files.createDirectories(folder);
      boolean current = stamp().equals(Optional.of(NameIndex.stamp(generation)));
      NameIndex index = current ? openOrRecreate() : recreate();
      if (index.getIndexWriter().getDocStats().numDocs == 0 || !current) {
        Txn.executeRead(data, () -> fill(index, data));
        index.belongsTo(generation);
        index.prepareCommit();
        index.commit();
      }
      return index;
    } catch (IOException | TextIndexException e) {
      throw new StoreException("cannot open the full-text index in " + folder + ": " + e, e);
    }
  }

  private Optional<String> stamp() {
    try (Directory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        return Optional.empty();
      }
      return NameIndex.stamp(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private NameIndex openOrRecreate() throws IOException {
    try {
      return new NameIndex(FSDirectory.open(folder), toSimplified);
    } catch (TextIndexException damaged) {
      return recreate();
    }
  }

  private NameIndex recreate() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.delete(file);
      }
    }
    return new NameIndex(FSDirectory.open(folder), toSimplified);
  }

  private static void fill(NameIndex index, DatasetGraph data) {
    for (Node property : NameIndex.PROPERTIES.values()) {
      data.findNG(Node.ANY, Node.ANY, property, Node.ANY)
          .forEachRemaining(quad -> index.add(quad.asTriple()));
    }
  }
}
