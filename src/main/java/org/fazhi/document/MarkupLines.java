package org.fazhi.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects what a reader of a marked-up document sees, one paragraph a line; rows of a table become
 * {@code | a | b |}. Made for one document, not thread-safe.
 */
final class MarkupLines extends DefaultHandler {

  /** Tells what is not shown although it is in the document. */
  @FunctionalInterface
  interface Hiding {

    /** Whether {@code element}, in lower case, is hidden with all that is in it. */
    boolean hides(String element, Attributes attributes);
  }

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "br",
          "caption",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "ul");

  /** Never part of the text: programs, controls, drawings, menus and page footers. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "button",
          "footer",
          "head",
          "iframe",
          "nav",
          "noscript",
          "object",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title");

  private final Hiding hiding;
  private final MarkupCell page = MarkupCell.page();
  private final Deque<MarkupCell> cells = new ArrayDeque<>();
  private final Deque<MarkupTable> tables = new ArrayDeque<>();
  private final TextLimit limit = new TextLimit();
  private int unseen;

  MarkupLines(Hiding hiding) {
    this.hiding = hiding;
    cells.push(page);
  }

  /** Documents without hidden parts. */
  MarkupLines() {
    this((element, attributes) -> false);
  }

  /** The lines collected, each ended by {@code \n}. */
  String text() {
    page.endLine();
    StringBuilder text = new StringBuilder();
    page.lines().forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    String element = local.toLowerCase(Locale.ROOT);
    if (unseen > 0 || NO_TEXT.contains(element) || hiding.hides(element, attributes)) {
      unseen++;
    } else if (element.equals("table")) {
      current().endLine();
      tables.push(new MarkupTable());
    } else if (element.equals("tr") && !tables.isEmpty()) {
      table().startRow();
    } else if (isCell(element) && !tables.isEmpty()) {
      cells.push(MarkupCell.of(attributes));
    } else if (BLOCKS.contains(element)) {
      current().endLine();
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    String element = local.toLowerCase(Locale.ROOT);
    if (unseen > 0) {
      unseen--;
    } else if (element.equals("table") && !tables.isEmpty()) {
      current().addTable(tables.pop().lines());
    } else if (isCell(element) && !tables.isEmpty() && cells.size() > 1) {
      MarkupCell cell = cells.pop();
      cell.endLine();
      table().add(cell);
    } else if (BLOCKS.contains(element)) {
      current().endLine();
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    limit.count(length);
    if (unseen == 0) {
      current().append(characters, start, length);
    }
  }

  private static boolean isCell(String element) {
    return element.equals("td") || element.equals("th");
  }

  private MarkupCell current() {
    return cells.element();
  }

  private MarkupTable table() {
    return tables.element();
  }
}
