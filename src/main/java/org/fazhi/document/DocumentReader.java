package org.fazhi.document;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Reads documents by the first decoder that knows their format. A document that cannot be read is a
 * finding, never an exception. Thread-safe.
 */
public final class DocumentReader {

  private final List<FormatDecoder> decoders;

  /** A reader of all formats that the program knows. */
  public DocumentReader() {
    this(
        List.of(
            new HtmlDecoder(),
            new PdfDecoder(),
            new WordDecoder(),
            new OldWordDecoder(),
            new PlainTextDecoder()));
  }

  /**
   * @param decoders asked in this order
   */
  public DocumentReader(List<FormatDecoder> decoders) {
    this.decoders = List.copyOf(decoders);
  }

  /** The text of {@code file}, or why there is none. */
  public Reading read(DocumentFile file) {
    try {
      return decode(file.name(), file.content().read());
    } catch (IOException e) {
      return new Skipped(file.name(), "cannot be read: " + e);
    } catch (UnreadableDocumentException e) {
      return new Skipped(file.name(), e.reason());
    }
  }

  private Reading decode(String name, byte[] bytes) throws UnreadableDocumentException {
    if (bytes.length == 0) {
      return new Skipped(name, "empty");
    }
    for (FormatDecoder decoder : decoders) {
      Optional<String> text = decoder.decode(name, bytes);
      if (text.isPresent()) {
        return text.get().isBlank()
            ? new Skipped(name, "holds blank space only")
            : new SourceDocument(
                new DocumentSource(name, sha256(bytes), decoder.mediaType()), text.get());
      }
    }
    return new Skipped(name, FileSignature.describe(bytes) + ", a format that is not read");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
