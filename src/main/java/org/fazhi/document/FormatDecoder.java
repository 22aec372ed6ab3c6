package org.fazhi.document;

import java.util.Optional;

/** Turns the bytes of one format into characters. Implementations are thread-safe. */
public interface FormatDecoder {

  /** {@code text/plain} and the like. */
  String mediaType();

  /**
   * The characters that {@code bytes} stand for.
   *
   * @param name the document's name, whose ending may tell the format
   * @return empty when the bytes are of another format
   * @throws UnreadableDocumentException when they are of this format, yet hold no readable text
   */
  Optional<String> decode(String name, byte[] bytes) throws UnreadableDocumentException;
}
