package org.fazhi.document;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A document that was found and not yet read.
 *
 * @param name path relative to the input it was found in, with {@code /}: {@code 2022/000.txt}
 * @param location where exactly: absolute path or URL, the same however the input was written
 * @param content gives the bytes
 */
public record DocumentFile(String name, String location, Content content) implements Found {

  /** Gives the bytes of a document. */
  @FunctionalInterface
  public interface Content {

    /** All bytes; may be called once only for standard input. */
    byte[] read() throws IOException;

    /** The bytes for reading here and there. */
    default SeekableByteChannel open() throws IOException {
      return new SeekableInMemoryByteChannel(read());
    }
  }

  /** The file at {@code path}. */
  static DocumentFile at(String name, Path path) {
    return new DocumentFile(name, path.toString(), new FileContent(path));
  }

  private record FileContent(Path path) implements Content {
    @Override
    public byte[] read() throws IOException {
      return Files.readAllBytes(path);
    }

    @Override
    public SeekableByteChannel open() throws IOException {
      return Files.newByteChannel(path);
    }
  }
}
