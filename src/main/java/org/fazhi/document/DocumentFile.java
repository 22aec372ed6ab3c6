package org.fazhi.document;

import java.io.IOException;

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
  }
}
