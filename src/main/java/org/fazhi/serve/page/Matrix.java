package org.fazhi.serve.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A table of marks: measures over years, agencies over years, indicators over agencies.
 *
 * @param columns headings of the columns
 * @param rows in the order in which they are shown
 */
public record Matrix(List<String> columns, List<Line> rows) {

  /**
   * A row.
   *
   * @param group what rows of one kind have in common, shown above the first of them; may be empty
   * @param cells one for each column
   */
  public record Line(Thing head, String group, List<List<Mark>> cells) {}

  /**
   * What a cell says.
   *
   * @param style class of the mark: {@code done}, {@code planned}, {@code plain}
   * @param text its words
   * @param hint more about it, for whoever points at it; may be empty
   * @param href where it leads
   */
  public record Mark(String style, String text, String hint, String href) {}

  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** A builder of a table with these columns. */
  public static Builder over(Collection<String> columns) {
    return new Builder(List.copyOf(columns));
  }

  /** A builder of a table with a column for each year, in order. */
  static Builder overYears(Collection<Integer> years) {
    return over(new TreeSet<>(years).stream().map(String::valueOf).toList());
  }

  /** Collects marks; rows appear in the order of their first mark. */
  public static final class Builder {

    private record Key(Thing head, String group) {}

    private final List<String> columns;
    private final Map<Key, List<List<Mark>>> rows = new LinkedHashMap<>();

    private Builder(List<String> columns) {
      this.columns = columns;
    }

    /**
     * Puts {@code mark} into the row of {@code head}, unless the cell has one that says the same.
     */
    public Builder add(Thing head, String group, String column, Mark mark) {
      List<List<Mark>> cells = rows.computeIfAbsent(new Key(head, group), key -> emptyCells());
      List<Mark> cell = cells.get(columns.indexOf(column));
      if (cell.stream().noneMatch(other -> other.text().equals(mark.text()))) {
        cell.add(mark);
      }
      return this;
    }

    private List<List<Mark>> emptyCells() {
      List<List<Mark>> cells = new ArrayList<>();
      columns.forEach(column -> cells.add(new ArrayList<>()));
      return cells;
    }

    public Matrix build() {
      return new Matrix(
          columns,
          rows.entrySet().stream()
              .map(row -> new Line(row.getKey().head(), row.getKey().group(), row.getValue()))
              .toList());
    }
  }
}
