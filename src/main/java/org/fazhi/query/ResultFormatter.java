package org.fazhi.query;

import java.io.OutputStream;

/** Writes answers in one form, in UTF-8. Implementations are stateless and thread-safe. */
public interface ResultFormatter {

  /**
   * Writes {@code answer} to {@code out}, which stays open.
   *
   * @throws org.apache.jena.atlas.RuntimeIOException or {@link java.io.UncheckedIOException} when
   *     writing fails
   */
  void write(QueryAnswer answer, OutputStream out);
}
