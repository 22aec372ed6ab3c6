package org.fazhi.evaluate;

import java.util.Arrays;

/**
 * Best one-to-one assignment of rows to columns.
 *
 * <p>As many pairs as possible, and among those assignments one with the greatest sum of scores.
 * Successive shortest augmenting paths with potentials (the Hungarian method), cubic in the size.
 */
final class Assignment {

  /** Marks a row that has no column. */
  static final int NONE = -1;

  private static final int ROOT = 0;

  private final double[][] cost;
  private final int size;
  private final double[] rowPotential;
  private final double[] columnPotential;
  private final int[] rowOf;

  private Assignment(double[][] cost) {
    this.cost = cost;
    this.size = cost.length;
    // Index 0 stands for "not assigned"; rows and columns count from 1.
    this.rowPotential = new double[size + 1];
    this.columnPotential = new double[size + 1];
    this.rowOf = new int[size + 1];
  }

  /**
   * The column of each row, {@link #NONE} for rows that are left over.
   *
   * @param scores rectangular, 0 to 1; a score of 0 forbids the pair
   */
  static int[] best(double[][] scores) {
    int rows = scores.length;
    int columns = rows == 0 ? 0 : scores[0].length;
    int size = Math.max(rows, columns);
    double[][] cost = new double[size][size];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double score = scores[row][column];
        // One pair more outweighs all that the scores of the others could add up to.
        cost[row][column] = score > 0 ? -(size + 1 + score) : 0;
      }
    }
    int[] columnOf = new Assignment(cost).solve();
    int[] best = new int[rows];
    for (int row = 0; row < rows; row++) {
      int column = columnOf[row];
      best[row] = column < columns && scores[row][column] > 0 ? column : NONE;
    }
    return best;
  }

  private int[] solve() {
    for (int row = 1; row <= size; row++) {
      augmentFrom(row);
    }
    int[] columnOf = new int[size];
    for (int column = 1; column <= size; column++) {
      columnOf[rowOf[column] - 1] = column - 1;
    }
    return columnOf;
  }

  private void augmentFrom(int row) {
    double[] slack = new double[size + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    int[] previous = new int[size + 1];
    boolean[] visited = new boolean[size + 1];
    rowOf[ROOT] = row;
    int column = ROOT;
    while (rowOf[column] != 0) {
      visited[column] = true;
      relax(column, visited, slack, previous);
      int next = closest(visited, slack);
      shiftPotentials(slack[next], visited, slack);
      column = next;
    }
    while (column != ROOT) {
      rowOf[column] = rowOf[previous[column]];
      column = previous[column];
    }
  }

  private void relax(int column, boolean[] visited, double[] slack, int[] previous) {
    int row = rowOf[column];
    for (int next = 1; next <= size; next++) {
      double reduced = cost[row - 1][next - 1] - rowPotential[row] - columnPotential[next];
      if (!visited[next] && reduced < slack[next]) {
        slack[next] = reduced;
        previous[next] = column;
      }
    }
  }

  private int closest(boolean[] visited, double[] slack) {
    int closest = ROOT;
    double least = Double.POSITIVE_INFINITY;
    for (int column = 1; column <= size; column++) {
      if (!visited[column] && slack[column] < least) {
        least = slack[column];
        closest = column;
      }
    }
    return closest;
  }

  private void shiftPotentials(double delta, boolean[] visited, double[] slack) {
    for (int column = 0; column <= size; column++) {
      if (visited[column]) {
        rowPotential[rowOf[column]] += delta;
        columnPotential[column] -= delta;
      } else {
        slack[column] -= delta;
      }
    }
  }
}
