package org.fazhi.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one table of a marked-up document. Not thread-safe.
 *
 * <p>A row of several short cells becomes {@code | 行政处罚 | 35 |}, with an empty column wherever a
 * cell reaches in from the left or from above. Rows of one cell, and rows with long text, serve the
 * layout of a page; they become the lines in their cells.
 */
final class MarkupTable {

  private static final int LONGEST_CELL = 80;
  private static final int MOST_LINES = 4;

  private final List<String> lines = new ArrayList<>();
  private final List<MarkupCell> row = new ArrayList<>();

  /** Columns that a cell further up covers, with the number of rows still covered. */
  private Map<Integer, Integer> covered = new HashMap<>();

  void startRow() {
    endRow();
  }

  void add(MarkupCell cell) {
    row.add(cell);
  }

  /** The rows so far as lines. */
  List<String> lines() {
    endRow();
    return lines;
  }

  private void endRow() {
    if (row.isEmpty()) {
      return;
    }
    boolean single = row.size() + covered.size() < 2;
    List<String> columns = columns();
    if (single || !row.stream().allMatch(MarkupTable::isShort)) {
      row.forEach(cell -> lines.addAll(cell.lines()));
    } else if (!columns.stream().allMatch(String::isEmpty)) {
      lines.add("| " + String.join(" | ", columns) + " |");
    }
    row.clear();
  }

  private static boolean isShort(MarkupCell cell) {
    return !cell.nesting()
        && cell.lines().size() <= MOST_LINES
        && cell.joined().length() <= LONGEST_CELL;
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>();
    Map<Integer, Integer> below = new HashMap<>();
    covered.forEach((column, rows) -> cover(below, column, rows - 1));
    for (MarkupCell cell : row) {
      skipCovered(columns);
      for (int i = 0; i < cell.columns(); i++) {
        cover(below, columns.size(), cell.rows() - 1);
        columns.add(i == 0 ? cell.joined() : "");
      }
    }
    skipCovered(columns);
    covered = below;
    return columns;
  }

  private void skipCovered(List<String> columns) {
    while (covered.containsKey(columns.size())) {
      columns.add("");
    }
  }

  private static void cover(Map<Integer, Integer> below, int column, int rows) {
    if (rows > 0) {
      below.put(column, rows);
    }
  }
}
