package org.fazhi.store.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.fazhi.store.SourceKey;
import org.fazhi.store.StoredReport;

/** How entries are written within a frame. */
final class Frames {

  private static final int PUT = 1;
  private static final int NOTE = 2;
  private static final int REMOVE = 3;

  private Frames() {}

  static byte[] write(List<Entry> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(entries.size());
      for (Entry entry : entries) {
        write(entry, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Entry entry, DataOutputStream out) throws IOException {
    if (entry instanceof Entry.Put put) {
      out.writeByte(PUT);
      text(put.graph(), out);
      out.writeBoolean(put.record().isPresent());
      if (put.record().isPresent()) {
        record(put.record().get(), out);
      }
      out.writeInt(put.shared().length);
      for (long key : put.shared()) {
        out.writeLong(key);
      }
      out.writeInt(put.content().length);
      out.write(put.content());
    } else if (entry instanceof Entry.Note note) {
      out.writeByte(NOTE);
      text(note.graph(), out);
      record(note.known(), out);
    } else {
      out.writeByte(REMOVE);
      text(entry.graph(), out);
    }
  }

  /**
   * Reads the entries of a frame.
   *
   * @param start where the payload begins in the file
   */
  static void read(byte[] payload, long start, Journal.Reader reader) throws IOException {
    Position bytes = new Position(payload);
    DataInputStream in = new DataInputStream(bytes);
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      int kind = in.readUnsignedByte();
      String graph = text(in);
      switch (kind) {
        case PUT -> {
          Optional<StoredReport> record =
              in.readBoolean() ? Optional.of(record(in)) : Optional.empty();
          int keys = in.readInt();
          long keysAt = start + bytes.position();
          in.skipNBytes((long) keys * Long.BYTES);
          int length = in.readInt();
          long contentAt = start + bytes.position();
          in.skipNBytes(length);
          reader.put(graph, record, new Place(contentAt, length, keysAt, keys));
        }
        case NOTE -> reader.note(graph, record(in));
        case REMOVE -> reader.remove(graph);
        default -> throw new IOException("unknown kind of entry " + kind);
      }
    }
  }

  private static void record(StoredReport report, DataOutputStream out) throws IOException {
    text(report.iri(), out);
    text(report.identity(), out);
    text(report.variantIri(), out);
    text(report.name(), out);
    text(report.digest(), out);
    text(report.content(), out);
    text(report.reading(), out);
    out.writeInt(report.sources().size());
    for (SourceKey source : report.sources()) {
      text(source.value(), out);
    }
  }

  private static StoredReport record(DataInputStream in) throws IOException {
    String iri = text(in);
    String identity = text(in);
    String variant = text(in);
    String name = text(in);
    String digest = text(in);
    String content = text(in);
    String reading = text(in);
    TreeSet<SourceKey> sources = new TreeSet<>();
    for (int i = in.readInt(); i > 0; i--) {
      sources.add(new SourceKey(text(in)));
    }
    return new StoredReport(iri, identity, variant, name, digest, content, reading, sources);
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  /** Knows how far it has been read. */
  private static final class Position extends java.io.ByteArrayInputStream {
    Position(byte[] bytes) {
      super(bytes);
    }

    int position() {
      return pos;
    }
  }
}
