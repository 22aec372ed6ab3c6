package org.fazhi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.parser.microsoft.OfficeParser;

/** Word documents before 2007 (DOC), and newer ones that a password protects. */
public final class OldWordDecoder implements FormatDecoder {

  private static final String FORMAT = "a Word document of the old format";
  private static final String BODY = "WordDocument";
  private static final String PROTECTED = "EncryptedPackage";

  private final OfficeParser parser = new OfficeParser();

  @Override
  public String mediaType() {
    return "application/msword";
  }

  @Override
  public Optional<String> decode(String name, byte[] bytes) throws UnreadableDocumentException {
    if (!FileSignature.OLE.begins(bytes) || !isWord(bytes)) {
      return Optional.empty();
    }
    MarkupLines lines = new MarkupLines();
    TikaParsing.parse(parser, bytes, lines, WordDecoder.context(), FORMAT);
    return Optional.of(lines.text());
  }

  private static boolean isWord(byte[] bytes) throws UnreadableDocumentException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive(PROTECTED)) {
        throw new UnreadableDocumentException("an office document that is encrypted");
      }
      return root.hasEntryCaseInsensitive(BODY);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocumentException(FORMAT + " that is damaged: " + e.getMessage());
    }
  }
}
