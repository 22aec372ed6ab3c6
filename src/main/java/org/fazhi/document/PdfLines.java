package org.fazhi.document;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the printed lines of a PDF document page by page from what Tika's parser sends. Made for
 * one document, not thread-safe.
 */
final class PdfLines extends DefaultHandler {

  /**
   * A printed line.
   *
   * @param text not blank
   * @param indented whether it stands apart from the line before by indentation or distance
   */
  record Line(String text, boolean indented) {}

  private final List<List<Line>> pages = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final TextLimit limit = new TextLimit();
  private boolean indented;
  private boolean inParagraph;

  /** Lines of each page in the order of printing. */
  List<List<Line>> pages() {
    return pages;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    if (local.equals("div") && "page".equals(attributes.getValue("class"))) {
      pages.add(new ArrayList<>());
    } else if (local.equals("p")) {
      words.setLength(0);
      indented = true;
      inParagraph = !pages.isEmpty();
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    if (local.equals("p")) {
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
        words.append(characters[i]);
      }
    }
  }

  private void endLine() {
    String text = words.toString().strip();
    if (!text.isEmpty()) {
      pages.get(pages.size() - 1).add(new Line(text, indented));
      indented = false;
    }
    words.setLength(0);
  }
}
