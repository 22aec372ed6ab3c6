package org.fazhi.serve.page.compare;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.fazhi.serve.page.Matrix;

/**
 * A table with a column for each thing.
 *
 * @param matrix the rows shown
 * @param total rows in which any column has something
 * @param common rows in which every column has
 * @param distinct rows in which one alone has
 * @param filled rows in which each column has something
 * @param omitted rows that were asked for and are left out
 */
public record ComparedTable(
    Matrix matrix, int total, int common, int distinct, List<Integer> filled, int omitted) {

  private static final int MOST_ROWS = 150;

  /** All rows as they are. */
  static ComparedTable of(Matrix whole, Share share) {
    List<Matrix.Line> shown = whole.rows().stream().filter(share::shows).toList();
    return new ComparedTable(
        new Matrix(whole.columns(), shown.stream().limit(MOST_ROWS).toList()),
        whole.rows().size(),
        (int) whole.rows().stream().filter(Share.COMMON::shows).count(),
        (int) whole.rows().stream().filter(Share.DISTINCT::shows).count(),
        IntStream.range(0, whole.columns().size())
            .mapToObj(
                column ->
                    (int)
                        whole.rows().stream()
                            .filter(row -> !row.cells().get(column).isEmpty())
                            .count())
            .toList(),
        Math.max(0, shown.size() - MOST_ROWS));
  }

  /**
   * The rows that most columns share first.
   *
   * @param group what stands above rows of one kind
   */
  static ComparedTable byShare(Matrix whole, Share share, Function<Matrix.Line, String> group) {
    Comparator<Matrix.Line> mostFirst =
        Comparator.comparingLong((Matrix.Line row) -> -Share.filled(row))
            .thenComparing(ComparedTable::firstFilled);
    return of(
        new Matrix(
            whole.columns(),
            whole.rows().stream()
                .sorted(mostFirst)
                .map(row -> new Matrix.Line(row.head(), group.apply(row), row.cells()))
                .toList()),
        share);
  }

  /** In how many of all rows {@code column} has something. */
  public int filled(int column) {
    return filled.get(column);
  }

  static int firstFilled(Matrix.Line row) {
    int first = 0;
    while (first < row.cells().size() && row.cells().get(first).isEmpty()) {
      first++;
    }
    return first;
  }
}
