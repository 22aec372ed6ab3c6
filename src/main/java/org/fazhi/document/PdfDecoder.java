package org.fazhi.document;

import java.util.List;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;

/**
 * PDF documents with a text layer, their lines rejoined into paragraphs. Scanned documents and
 * those whose fonts don't tell their characters are named as such.
 */
public final class PdfDecoder implements FormatDecoder {

  private static final String FORMAT = "a PDF document";

  /** A scanned page may carry a stamp or a file number as text; a page of a report carries more. */
  private static final int LEAST_CHARACTERS_A_PAGE = 20;

  private final PDFParser parser = new PDFParser();

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  @Override
  public Optional<String> decode(String name, byte[] bytes) throws UnreadableDocumentException {
    if (!FileSignature.PDF.begins(bytes)) {
      return Optional.empty();
    }
    ParseContext context = TikaParsing.context();
    context.set(PDFParserConfig.class, config());
    PdfLines lines = new PdfLines();
    Metadata metadata = TikaParsing.parse(parser, bytes, lines, context, FORMAT);
    List<List<String>> pages = PageNumbers.remove(lines.pages());
    List<String> all = pages.stream().flatMap(List::stream).toList();
    int characters = all.stream().mapToInt(String::length).sum();
    if (characters < LEAST_CHARACTERS_A_PAGE * Math.max(1, pages.size())) {
      throw new UnreadableDocumentException(
          "a scanned PDF document without text, pages: " + pages.size());
    }
    if (unmapped(metadata) > characters / 4) {
      throw new UnreadableDocumentException(FORMAT + " whose fonts do not tell its characters");
    }
    return Optional.of(Paragraphs.join(all));
  }

  private static PDFParserConfig config() {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractAnnotationText(false);
    config.setExtractBookmarksText(false);
    config.setExtractAcroFormContent(false);
    config.setSuppressDuplicateOverlappingText(true);
    return config;
  }

  private static int unmapped(Metadata metadata) {
    int sum = 0;
    for (int count : metadata.getIntValues(PDF.UNMAPPED_UNICODE_CHARS_PER_PAGE)) {
      sum += count;
    }
    return sum;
  }
}
