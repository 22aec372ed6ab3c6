package org.fazhi.store.journal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.fazhi.graph.stored.CondensedReport;
import org.fazhi.store.StoredReport;

/**
 * A file of frames, each with a length, a check sum and some entries. Frames are only ever added; a
 * frame that a crash cut short is dropped by the next writer.
 *
 * <p>Any number of readers, of this process or others, and one writer. {@link #append} is not
 * thread-safe, reading contents is.
 */
public final class Journal implements AutoCloseable {

  private static final byte[] HEADER =
      "fazhi-1\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  private static final int FRAME_HEADER = 3 * Integer.BYTES;
  private static final int MAGIC = 0xFA2417A0;

  private final Path file;
  private final FileChannel channel;

  private Journal(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes note of entries, in their order. */
  public interface Reader {

    /** The graph has the content that stands at {@code place}. */
    void put(String graph, Optional<StoredReport> record, Place place);

    /** This is known of the report now. */
    void note(String graph, StoredReport record);

    /** The graph is gone. */
    void remove(String graph);
  }

  /**
   * Opens the journal in {@code file}, which is made when missing.
   *
   * @throws JournalException when it is no journal, or cannot be read
   */
  public static Journal open(Path file) {
    try {
      boolean writable = !Files.exists(file) || Files.isWritable(file);
      FileChannel channel =
          writable
              ? FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE)
              : FileChannel.open(file, StandardOpenOption.READ);
      if (channel.size() < HEADER.length && writable) {
        channel.truncate(0);
        write(channel, ByteBuffer.wrap(HEADER), 0);
        channel.force(true);
      }
      byte[] header = new byte[HEADER.length];
      read(channel, ByteBuffer.wrap(header), 0);
      if (!java.util.Arrays.equals(header, HEADER)) {
        channel.close();
        throw new JournalException(
            file + " was not written by this version; build the store anew in another folder");
      }
      return new Journal(file, channel);
    } catch (IOException e) {
      throw new JournalException("cannot open " + file + ": " + e.getMessage(), e);
    }
  }

  /** Where the first frame begins. */
  public static long begin() {
    return HEADER.length;
  }

  /**
   * Reads the whole frames from {@code position} on.
   *
   * @return where the last whole frame ends
   * @throws JournalException when a frame before the last is damaged
   */
  public long read(long position, Reader reader) {
    return read(position, Long.MAX_VALUE, reader);
  }

  /**
   * Reads the whole frames from {@code position} to {@code until}, where a frame ends.
   *
   * @return where the last whole frame ends
   * @throws JournalException when a frame before the last is damaged
   */
  public long read(long position, long until, Reader reader) {
    try {
      long at = position;
      long size = Math.min(channel.size(), until);
      ByteBuffer header = ByteBuffer.allocate(FRAME_HEADER);
      while (at + FRAME_HEADER <= size) {
        header.clear();
        read(channel, header, at);
        header.flip();
        int magic = header.getInt();
        int length = header.getInt();
        int check = header.getInt();
        long end = at + FRAME_HEADER + length;
        if (magic != MAGIC || length < 0) {
          throw damaged(at);
        }
        if (end > size) {
          return at;
        }
        byte[] payload = new byte[length];
        read(channel, ByteBuffer.wrap(payload), at + FRAME_HEADER);
        if (checkSum(payload) != check) {
          if (end == size) {
            return at;
          }
          throw damaged(at);
        }
        Frames.read(payload, at + FRAME_HEADER, reader);
        at = end;
      }
      return at;
    } catch (IOException e) {
      throw new JournalException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private JournalException damaged(long at) {
    return new JournalException(
        file + " is damaged at byte " + at + "; restore a backup or build the store anew");
  }

  /**
   * Adds a frame behind {@code end}, where the last whole frame ends, and waits until it is on the
   * disk.
   *
   * @return where the new frame ends
   * @throws JournalException when it cannot be written; the journal is then as before
   */
  public long append(long end, List<Entry> entries) {
    byte[] payload = Frames.write(entries);
    ByteBuffer frame = ByteBuffer.allocate(FRAME_HEADER + payload.length);
    frame.putInt(MAGIC).putInt(payload.length).putInt(checkSum(payload)).put(payload).flip();
    try {
      if (channel.size() > end) {
        channel.truncate(end);
      }
      write(channel, frame, end);
      channel.force(false);
      return end + FRAME_HEADER + payload.length;
    } catch (IOException e) {
      cutOff(end);
      throw new JournalException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private void cutOff(long end) {
    try {
      channel.truncate(end);
    } catch (IOException e) {
      // The next writer drops what is not whole.
    }
  }

  /** The statements of {@code graph}, which stand at {@code place}. */
  public CondensedReport content(String graph, Place place) {
    return Entry.content(graph, bytes(place.content(), place.length()));
  }

  /** Content as it stands in the file, for another journal. */
  byte[] bytes(Place place) {
    return bytes(place.content(), place.length());
  }

  /** The keys of the shared statements at {@code place}. */
  public long[] keys(Place place) {
    long[] keys = new long[place.keyCount()];
    ByteBuffer.wrap(bytes(place.keys(), place.keyCount() * Long.BYTES)).asLongBuffer().get(keys);
    return keys;
  }

  private byte[] bytes(long at, int length) {
    byte[] bytes = new byte[length];
    try {
      read(channel, ByteBuffer.wrap(bytes), at);
    } catch (IOException e) {
      throw new JournalException("cannot read " + file + ": " + e.getMessage(), e);
    }
    return bytes;
  }

  /** Length of the file in bytes. */
  public long size() {
    try {
      return channel.size();
    } catch (IOException e) {
      throw new JournalException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static int checkSum(byte[] payload) {
    CRC32C sum = new CRC32C();
    sum.update(payload);
    return (int) sum.getValue();
  }

  private static void read(FileChannel channel, ByteBuffer target, long from) throws IOException {
    long at = from;
    while (target.hasRemaining()) {
      int count = channel.read(target, at);
      if (count < 0) {
        throw new EOFException("the file ends at byte " + at);
      }
      at += count;
    }
  }

  private static void write(FileChannel channel, ByteBuffer source, long to) throws IOException {
    long at = to;
    while (source.hasRemaining()) {
      at += channel.write(source, at);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new JournalException("cannot close " + file + ": " + e.getMessage(), e);
    }
  }
}
