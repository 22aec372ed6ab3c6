package org.fazhi.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fazhi.text.TextSpan;

/**
 * A table in clean text: two or more rows on consecutive lines.
 *
 * @param rows from the top, the head included
 */
public record BodyTable(List<TableRow> rows) {

  private static final int LEAST_ROWS = 2;

  public BodyTable {
    rows = List.copyOf(rows);
  }

  /** From the first row to the end of the last, UTF-16 units. */
  public TextSpan span() {
    return rows.get(0).span().union(rows.get(rows.size() - 1).span());
  }

  /** Number of columns of the longest row. */
  public int columns() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /** The tables within {@code area} of {@code text}, in order; blank lines don't part a table. */
  public static List<BodyTable> find(String text, TextSpan area) {
    List<BodyTable> tables = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    int begin = area.begin();
    while (begin < area.end()) {
      int lineEnd = text.indexOf('\n', begin);
      int end = lineEnd < 0 || lineEnd > area.end() ? area.end() : lineEnd;
      TextSpan line = TextSpan.of(begin, end);
      Optional<TableRow> row = TableRow.of(text, line);
      if (row.isPresent()) {
        rows.add(row.get());
      } else if (!line.in(text).isBlank()) {
        close(rows, tables);
      }
      begin = end + 1;
    }
    close(rows, tables);
    return tables;
  }

  /**
   * Whether this is a table of the report rather than one of the page's properties, of which most
   * rows are.
   *
   * @param property tells rows that print properties of the page
   */
  public boolean isOfReport(Predicate<TableRow> property) {
    return 2 * rows.stream().filter(property).count() < rows.size();
  }

  private static void close(List<TableRow> rows, List<BodyTable> tables) {
    if (rows.size() >= LEAST_ROWS) {
      tables.add(new BodyTable(rows));
    }
    rows.clear();
  }
}
