package org.fazhi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void morePairsCountMoreThanOneClosePair() {
    assertThat(Assignment.best(new double[][] {{1, 0.1}, {0.1, 0}})).containsExactly(1, 0);
  }

  @Test
  void closerPairsWinAmongEquallyMany() {
    assertThat(Assignment.best(new double[][] {{0.5, 0.9}, {0.6, 0.8}})).containsExactly(1, 0);
  }

  @Test
  void forbiddenPairsAreLeftOut() {
    assertThat(Assignment.best(new double[][] {{0, 0}, {0, 0.2}}))
        .containsExactly(Assignment.NONE, 1);
  }

  @Test
  void eitherSideMayBeLargerOrEmpty() {
    assertThat(Assignment.best(new double[][] {{0.1}, {0.9}})).containsExactly(Assignment.NONE, 0);
    assertThat(Assignment.best(new double[][] {{0.1, 0.9}})).containsExactly(1);
    assertThat(Assignment.best(new double[][] {{}, {}}))
        .containsExactly(Assignment.NONE, Assignment.NONE);
    assertThat(Assignment.best(new double[][] {})).isEmpty();
  }

  @Property(tries = 300)
  void isAsGoodAsTryingEverything(
      @ForAll @IntRange(min = 0, max = 5) int rows,
      @ForAll @IntRange(min = 0, max = 5) int columns,
      @ForAll long seed) {
    double[][] scores = scores(rows, columns, new Random(seed));

    int[] best = Assignment.best(scores);

    Set<Integer> used = new HashSet<>();
    double value = 0;
    for (int row = 0; row < rows; row++) {
      if (best[row] != Assignment.NONE) {
        assertThat(used.add(best[row])).isTrue();
        assertThat(scores[row][best[row]]).isPositive();
        value += 100 + scores[row][best[row]];
      }
    }
    assertThat(value).isCloseTo(bestByTrying(scores, 0, 0), within(1e-9));
  }

  private static double[][] scores(int rows, int columns, Random random) {
    double[][] scores = new double[rows][columns];
    for (double[] row : scores) {
      for (int column = 0; column < columns; column++) {
        row[column] = Math.max(0, random.nextDouble() * 1.6 - 0.6);
      }
    }
    return scores;
  }

  private static double bestByTrying(double[][] scores, int row, int used) {
    if (row == scores.length) {
      return 0;
    }
    double best = bestByTrying(scores, row + 1, used);
    for (int column = 0; column < scores[row].length; column++) {
      if (scores[row][column] > 0 && (used & (1 << column)) == 0) {
        double rest = bestByTrying(scores, row + 1, used | (1 << column));
        best = Math.max(best, 100 + scores[row][column] + rest);
      }
    }
    return best;
  }
}
