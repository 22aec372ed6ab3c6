package org.fazhi.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.fazhi.store.journal.Journal;
import org.fazhi.store.journal.Register;

/**
 * Copies a store into one file and back. The journal is all there is to copy: data and full-text
 * index are made from it. Works while the store is served or written.
 */
public final class StoreBackup {

  private StoreBackup() {}

  /**
   * Copies what is committed in the store in {@code folder} to {@code file}, which a reader never
   * sees half written.
   *
   * @return number of graphs
   * @throws StoreException when there is no store, or the file cannot be written
   */
  public static int backup(Path folder, Path file) {
    try (StoreContents contents = StoreContents.open(folder)) {
      copy(StoreFolder.existing(folder).journal(), file, contents.end());
      return contents.graphs().size();
    }
  }

  /**
   * Makes a store in {@code folder} from {@code file}.
   *
   * @return number of graphs
   * @throws StoreException when the folder holds a store or other things
   * @throws org.fazhi.store.journal.JournalException when the file is no backup, or damaged
   */
  public static int restore(Path file, Path folder) {
    if (!Files.isRegularFile(file)) {
      throw new StoreException("no such file: " + file);
    }
    Register register = new Register();
    long end;
    try (Journal journal = Journal.open(file)) {
      end = journal.read(Journal.begin(), register);
      if (end != journal.size()) {
        throw new StoreException(file + " is cut short at byte " + end);
      }
    }
    StoreFolder target = StoreFolder.existingOrNew(folder);
    if (Files.exists(target.journal())) {
      throw new StoreException("there is a store in " + folder + "; restore into a new folder");
    }
    copy(file, target.journal(), end);
    return register.size();
  }

  private static void copy(Path from, Path to, long length) {
    Path draft = to.resolveSibling(to.getFileName() + ".part");
    try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
        FileChannel out =
            FileChannel.open(
                draft,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
      long done = 0;
      while (done < length) {
        done += in.transferTo(done, length - done, out);
      }
      out.force(true);
      Files.move(draft, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException("cannot copy " + from + " to " + to + ": " + e.getMessage(), e);
    }
  }
}
