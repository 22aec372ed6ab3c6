package org.fazhi.store.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefComparator;
import org.apache.lucene.util.OfflineSorter;

/**
 * Collects triples of node numbers on disk and gives them back sorted in any order of subject,
 * property and object, however many there are.
 */
final class TripleSorter implements Closeable {

  static final int NODE = Long.BYTES;
  static final int RECORD = 3 * NODE;

  private static final String NAME = "triples";
  private static final long BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final IndexOutput out;
  private final byte[] record = new byte[RECORD];
  private long count;
  private boolean complete;

  TripleSorter(Path folder) throws IOException {
    this.directory = FSDirectory.open(folder);
    this.out = directory.createOutput(NAME, IOContext.DEFAULT);
  }

  /** Where the numbers of the next triple are to be written, eight bytes each. */
  byte[] record() {
    return record;
  }

  /** Adds the triple that {@link #record} holds. */
  void add() throws IOException {
    out.writeBytes(record, RECORD);
    count++;
  }

  /** All triples have been added. */
  void complete() throws IOException {
    if (!complete) {
      out.close();
      complete = true;
    }
  }

  /**
   * The triples, each once, in ascending order.
   *
   * @param order which number comes first, second, third: 1, 2, 0 for property, object, subject
   * @param records makes the records
   * @param threads sorts parts on these
   */
  Sorted sorted(int[] order, RecordFactory records, ExecutorService threads) throws IOException {
    String unsorted = permuted(order);
    OfflineSorter sorter =
        new OfflineSorter(
            directory,
            "sorted",
            new Ascending(),
            OfflineSorter.BufferSize.megabytes(BUFFER_MEGABYTES),
            OfflineSorter.MAX_TEMPFILES,
            RECORD,
            threads,
            2);
    String name = sorter.sort(unsorted);
    directory.deleteFile(unsorted);
    return new Sorted(name, records);
  }

  private String permuted(int[] order) throws IOException {
    try (IndexInput in = directory.openInput(NAME, IOContext.READONCE);
        IndexOutput permuted = directory.createTempOutput("order", "unsorted", IOContext.DEFAULT)) {
      byte[] from = new byte[RECORD];
      byte[] to = new byte[RECORD];
      try (OfflineSorter.ByteSequencesWriter writer =
          new OfflineSorter.ByteSequencesWriter(permuted)) {
        for (long i = 0; i < count; i++) {
          in.readBytes(from, 0, RECORD);
          for (int j = 0; j < order.length; j++) {
            System.arraycopy(from, order[j] * NODE, to, j * NODE, NODE);
          }
          writer.write(to, 0, RECORD);
        }
        CodecUtil.writeFooter(permuted);
      }
      return permuted.getName();
    }
  }

  @Override
  public void close() throws IOException {
    complete();
    directory.close();
  }

  /** By unsigned bytes, as TDB2 compares. */
  private static final class Ascending extends BytesRefComparator {
    Ascending() {
      super(RECORD);
    }

    @Override
    protected int byteAt(BytesRef ref, int index) {
      return ref.bytes[ref.offset + index] & 0xFF;
    }
  }

  /** Triples in order. */
  final class Sorted implements Iterator<Record>, Closeable {

    private final OfflineSorter.ByteSequencesReader reader;
    private final String name;
    private final RecordFactory records;
    private BytesRef next;
    private final byte[] last = new byte[RECORD];
    private boolean first = true;

    private Sorted(String name, RecordFactory records) throws IOException {
      this.name = name;
      this.records = records;
      this.reader =
          new OfflineSorter.ByteSequencesReader(
              directory.openChecksumInput(name, IOContext.READONCE), name);
      this.next = reader.next();
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Record next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      System.arraycopy(next.bytes, next.offset, last, 0, RECORD);
      first = false;
      Record made = records.create(last.clone());
      try {
        do {
          next = reader.next();
        } while (next != null && sameAsLast());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      return made;
    }

    private boolean sameAsLast() {
      return !first
          && java.util.Arrays.equals(
              next.bytes, next.offset, next.offset + RECORD, last, 0, RECORD);
    }

    @Override
    public void close() throws IOException {
      reader.close();
      directory.deleteFile(name);
    }
  }
}
