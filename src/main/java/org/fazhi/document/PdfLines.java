package org.fazhi.document;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the printed lines of a PDF document page by page from what Tika's parser sends. Made for
 * one document, not thread-safe.
 *
 * <p>The parser's own paragraphs are not used: it takes the indentation that opens a paragraph and
 * its end on the next line for the same thing.
 */
final class PdfLines extends DefaultHandler {

  private final List<List<String>> pages = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final TextLimit limit = new TextLimit();
  private boolean inParagraph;

  /** Lines of each page in the order of printing, none blank. */
  List<List<String>> pages() {
    return pages;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    if (local.equals("div") && "page".equals(attributes.getValue("class"))) {
      pages.add(new ArrayList<>());
    } else if (local.equals("p")) {
      line.setLength(0);
      inParagraph = !pages.isEmpty();
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    if (inParagraph && local.equals("p")) {
      endLine();
      inParagraph = false;
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    limit.count(length);
    for (int i = start; inParagraph && i < start + length; i++) {
      if (characters[i] == '\n' || characters[i] == '\r') {
        endLine();
      } else {
        line.append(characters[i]);
      }
    }
  }

  /** Line ends come this way. */
  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
    characters(characters, start, length);
  }

  private void endLine() {
    String text = RadicalForms.unify(line.toString()).strip();
    if (!text.isEmpty()) {
      pages.get(pages.size() - 1).add(text);
    }
    line.setLength(0);
  }
}
