package org.fazhi.document;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/**
 * Lines that belong together: a page, or a cell of a table. Not thread-safe.
 *
 * <p>Blanks and line ends of the markup count as one blank.
 */
final class MarkupCell {

  /** Tables of figures stay far below; more is a mistake or an attack. */
  private static final int LARGEST_SPAN = 60;

  private final int columns;
  private final int rows;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private boolean nesting;

  private MarkupCell(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
  }

  static MarkupCell page() {
    return new MarkupCell(1, 1);
  }

  /** The cell whose element has {@code attributes}. */
  static MarkupCell of(Attributes attributes) {
    return new MarkupCell(span(attributes, "colspan"), span(attributes, "rowspan"));
  }

  private static int span(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    if (value == null || !value.strip().matches("\\d{1,4}")) {
      return 1;
    }
    return Math.max(1, Math.min(LARGEST_SPAN, Integer.parseInt(value.strip())));
  }

  void append(char[] characters, int start, int length) {
    for (int i = start; i < start + length; i++) {
      char c = characters[i];
      if (c > ' ') {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
  }

  void endLine() {
    String words = line.toString().strip();
    if (!words.isEmpty()) {
      lines.add(words);
    }
    line.setLength(0);
  }

  void addTable(List<String> rendered) {
    nesting = true;
    lines.addAll(rendered);
  }

  List<String> lines() {
    return lines;
  }

  /** Columns that it covers, at least 1. */
  int columns() {
    return columns;
  }

  /** Rows that it covers, at least 1. */
  int rows() {
    return rows;
  }

  /** Whether a table stands in it. */
  boolean nesting() {
    return nesting;
  }

  /** All its lines as one, without the sign that parts columns. */
  String joined() {
    return String.join(" ", lines).replace('|', '/');
  }
}
