package org.fazhi.document;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;

/** Word documents since 2007 (DOCX), without heads, feet and text that was deleted in revision. */
public final class WordDecoder implements FormatDecoder {

  private static final String FORMAT = "a Word document";
  private static final String BODY = "word/document.xml";

  private final OOXMLParser parser = new OOXMLParser();

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  }

  @Override
  public Optional<String> decode(String name, byte[] bytes) throws UnreadableDocumentException {
    if (!FileSignature.ZIP.begins(bytes) || !isWord(name, bytes)) {
      return Optional.empty();
    }
    MarkupLines lines = new MarkupLines();
    TikaParsing.parse(parser, bytes, lines, context(), FORMAT);
    return Optional.of(lines.text());
  }

  private static boolean isWord(String name, byte[] bytes) throws UnreadableDocumentException {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      return zip.getEntry(BODY) != null;
    } catch (IOException | RuntimeException e) {
      if (name.toLowerCase(Locale.ROOT).endsWith(".docx")) {
        throw new UnreadableDocumentException(FORMAT + " that is damaged: " + e.getMessage());
      }
      return false;
    }
  }

  /** How both forms of Word documents are read. */
  static ParseContext context() {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setUseSAXDocxExtractor(true);
    ParseContext context = TikaParsing.context();
    context.set(OfficeParserConfig.class, config);
    return context;
  }
}
