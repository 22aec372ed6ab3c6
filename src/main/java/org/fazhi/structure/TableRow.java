package org.fazhi.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.text.TextSpan;

/**
 * A row of a table in clean text: {@code | 行政处罚 | 35 |}.
 *
 * @param span the line
 * @param cells words of each column without blanks around them; empty spans for empty columns
 */
public record TableRow(TextSpan span, List<TextSpan> cells) {

  private static final int LEAST_COLUMNS = 2;

  public TableRow {
    cells = List.copyOf(cells);
  }

  /** The row that the line {@code span} of {@code text} is, if it is one. */
  public static Optional<TableRow> of(String text, TextSpan span) {
    TextSpan line = trimmed(text, span.begin(), span.end());
    if (line.length() < LEAST_COLUMNS
        || text.charAt(line.begin()) != '|'
        || text.charAt(line.end() - 1) != '|') {
      return Optional.empty();
    }
    List<TextSpan> cells = new ArrayList<>();
    int begin = line.begin() + 1;
    for (int i = begin; i < line.end(); i++) {
      if (text.charAt(i) == '|') {
        cells.add(trimmed(text, begin, i));
        begin = i + 1;
      }
    }
    return cells.size() < LEAST_COLUMNS ? Optional.empty() : Optional.of(new TableRow(line, cells));
  }

  private static TextSpan trimmed(String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return TextSpan.of(begin, end);
  }
}
