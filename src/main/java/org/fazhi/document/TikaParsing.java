package org.fazhi.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Runs the parsers of Apache Tika and says in words why one failed. */
final class TikaParsing {

  /** Pictures and attachments are no text of the document. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }

  private TikaParsing() {}

  /** A context in which embedded files are passed over. */
  static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  /**
   * Parses {@code bytes} and returns what the parser noted about them.
   *
   * @param format in words, for reasons: {@code a PDF document}
   */
  static Metadata parse(
      Parser parser, byte[] bytes, ContentHandler handler, ParseContext context, String format)
      throws UnreadableDocumentException {
    Metadata metadata = new Metadata();
    try (TikaInputStream stream = TikaInputStream.get(bytes)) {
      parser.parse(stream, handler, metadata, context);
      return metadata;
    } catch (EncryptedDocumentException e) {
      throw new UnreadableDocumentException(format + " that is encrypted");
    } catch (SAXException e) {
      throw new UnreadableDocumentException(format + " with " + cause(e));
    } catch (TikaException | IOException | RuntimeException | StackOverflowError e) {
      // The parsers throw all kinds of exceptions when a file is not what it seems.
      throw new UnreadableDocumentException(format + " that is damaged: " + cause(e));
    }
  }

  private static String cause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String message = Objects.requireNonNullElse(cause.getMessage(), "");
    return message.isBlank() ? cause.getClass().getSimpleName() : message.lines().findFirst().get();
  }
}
