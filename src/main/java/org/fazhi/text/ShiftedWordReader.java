package org.fazhi.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the words that a run of misread characters stands for, with one page as its context.
 *
 * <p>A reading is a chain of words that covers the run; its cost is the sum of −ln p of its words,
 * where words that the page uses elsewhere are more likely. Half-lost characters at either end must
 * belong to a word of two characters or more, since a single one can be anything. A reading is
 * certain when it is {@value #MARGIN} (odds of twenty) cheaper than the next best and than the run
 * as it stands by far more. Not thread-safe.
 */
final class ShiftedWordReader {

  private static final double MARGIN = 3;
  private static final double COMMON_ENOUGH = 4.5;
  private static final double MARGIN_OVER_AS_FOUND = 6;
  private static final double WORDS_COUNTED = 1_000_000;
  private static final double NO_WORD = Math.log(WORDS_COUNTED) + 2;
  private static final double PUNCTUATION = 3;
  private static final double UNREADABLE_PER_CHARACTER = 8;
  private static final int LONGEST_WORD = 12;
  private static final double IMPOSSIBLE = Double.POSITIVE_INFINITY;
  private static final int OWN_WORD = 100;
  private static final int CONTEXT = 100_000;
  private static final int MOST_RUNS = 64;

  private final WordFrequency words;
  private final String context;
  private final Map<String, Integer> ownCounts = new HashMap<>();
  private final Map<String, Optional<String>> readings = new HashMap<>();

  /**
   * @param words what counts as a word
   * @param page the page in simplified characters
   */
  ShiftedWordReader(WordFrequency words, String page) {
    this.words = words;
    this.context = page.substring(0, Math.min(page.length(), CONTEXT));
  }

  /** The words that {@code run} certainly stands for. */
  Optional<String> read(String run) {
    // A page of nothing but damage has no context that would make any reading certain.
    return readings.size() < MOST_RUNS
        ? readings.computeIfAbsent(run, this::choose)
        : readings.getOrDefault(run, Optional.empty());
  }

  /** Whether {@code run} as it stands is no Chinese. */
  boolean isUnreadable(String run) {
    return costAsFound(run) > UNREADABLE_PER_CHARACTER * run.length();
  }

  private Optional<String> choose(String run) {
    Optional<ShiftedBytes> shifted = ShiftedBytes.of(run);
    if (shifted.isEmpty()) {
      return Optional.empty();
    }
    Ranking ranking = new Ranking();
    Lattice lattice = new Lattice(shifted.get());
    lattice.rank(ranking);
    wordsOfThePage(shifted.get(), ranking);
    return ranking.certain(costAsFound(run));
  }

  /** Offers what the page itself writes around the same inner characters. */
  private void wordsOfThePage(ShiftedBytes shifted, Ranking ranking) {
    String inner = shifted.inner();
    Set<String> seen = new HashSet<>();
    int at = context.indexOf(inner, 1);
    while (at > 0 && at + inner.length() < context.length()) {
      String whole = context.substring(at - 1, at + inner.length() + 1);
      if (shifted.canBegin(whole.charAt(0))
          && shifted.canEnd(whole.charAt(whole.length() - 1))
          && whole.codePoints().allMatch(Character::isIdeographic)
          && seen.add(whole)) {
        int count = ownCount(whole);
        if (count > 1 || whole.length() > 3) {
          ranking.offer(whole, cost(count * OWN_WORD), IMPOSSIBLE);
        }
      }
      at = context.indexOf(inner, at + 1);
    }
  }

  private double costAsFound(String run) {
    return segmented(run, 0)[run.length()];
  }

  /** Least cost of each stretch of {@code text} that begins at {@code from}. */
  private double[] segmented(String text, int from) {
    double[] least = new double[text.length() + 1];
    Arrays.fill(least, IMPOSSIBLE);
    least[from] = 0;
    for (int i = from; i < text.length(); i++) {
      for (int j = i + 1; j <= Math.min(text.length(), i + LONGEST_WORD); j++) {
        least[j] = Math.min(least[j], least[i] + costInside(text.substring(i, j)));
      }
    }
    return least;
  }

  private double costInside(String word) {
    if (word.length() > 1) {
      return cost(words.of(word));
    }
    if (!Character.isIdeographic(word.charAt(0))) {
      return "，。、；：！？（）《》“”〔〕".contains(word) ? PUNCTUATION : NO_WORD;
    }
    return Math.min(NO_WORD, cost(words.of(word)));
  }

  /** Cost of a word of which one character is guessed; the page's own usage counts. */
  private double costAtEdge(String word) {
    int frequency = words.of(word);
    return frequency == 0 ? IMPOSSIBLE : cost(frequency + OWN_WORD * ownCount(word));
  }

  /** Cost of a guessed character as a word of its own. */
  private double costAlone(char c) {
    return cost(Math.max(1, words.of(String.valueOf(c))));
  }

  private static double cost(int frequency) {
    return frequency == 0 ? IMPOSSIBLE : Math.max(0, Math.log(WORDS_COUNTED / frequency));
  }

  private int ownCount(String word) {
    return ownCounts.computeIfAbsent(word, this::count);
  }

  private int count(String word) {
    int count = 0;
    for (int at = context.indexOf(word); at >= 0; at = context.indexOf(word, at + 1)) {
      count++;
    }
    return count;
  }

  /** All chains of words over one run. */
  private final class Lattice {
    private final ShiftedBytes shifted;
    private final String inner;
    private final double[][] between;

    Lattice(ShiftedBytes shifted) {
      this.shifted = shifted;
      this.inner = shifted.inner();
      this.between = new double[inner.length() + 1][];
      for (int i = 0; i <= inner.length(); i++) {
        between[i] = segmented(inner, i);
      }
    }

    void rank(Ranking ranking) {
      int length = inner.length();
      Map<Character, double[]> beginnings = new HashMap<>();
      for (char first : shifted.firsts()) {
        beginnings.put(first, beginning(first));
      }
      for (char last : shifted.lasts()) {
        double[] ending = ending(last);
        double alone = costAlone(last);
        beginnings.forEach(
            (first, beginning) -> {
              String whole = first + inner + last;
              double bound = whole.length() > LONGEST_WORD ? IMPOSSIBLE : costAtEdge(whole);
              double loose = costAlone(first) + Math.min(ending[0], between[0][length] + alone);
              for (int i = 1; i <= length; i++) {
                bound = Math.min(bound, beginning[i] + ending[i]);
                loose = Math.min(loose, costAlone(first) + between[0][i] + ending[i]);
              }
              loose = Math.min(loose, beginning[length] + alone);
              ranking.offer(whole, bound, loose);
            });
      }
    }

    /** Least cost of words over {@code first} and the inner characters up to each position. */
    private double[] beginning(char first) {
      double[] least = impossible();
      for (int end = 1; end <= Math.min(inner.length(), LONGEST_WORD); end++) {
        double word = costAtEdge(first + inner.substring(0, end));
        for (int i = end; i <= inner.length() && word < IMPOSSIBLE; i++) {
          least[i] = Math.min(least[i], word + between[end][i]);
        }
      }
      return least;
    }

    /** Cost of the word that covers the inner characters from each position and {@code last}. */
    private double[] ending(char last) {
      double[] cost = impossible();
      for (int from = Math.max(0, inner.length() - LONGEST_WORD); from < inner.length(); from++) {
        cost[from] = costAtEdge(inner.substring(from) + last);
      }
      return cost;
    }

    private double[] impossible() {
      double[] costs = new double[inner.length() + 1];
      Arrays.fill(costs, IMPOSSIBLE);
      return costs;
    }
  }

  /**
   * What one reading costs.
   *
   * @param bound when both ends belong to words of two characters or more
   * @param loose when an end stands alone
   */
  private record Cost(double bound, double loose) {
    double least() {
      return Math.min(bound, loose);
    }

    Cost or(Cost other) {
      return new Cost(Math.min(bound, other.bound), Math.min(loose, other.loose));
    }
  }

  /** The best reading and how far the next one is behind. */
  private static final class Ranking {
    private final Map<String, Cost> costs = new HashMap<>();

    void offer(String reading, double bound, double loose) {
      if (Math.min(bound, loose) < IMPOSSIBLE) {
        costs.merge(reading, new Cost(bound, loose), Cost::or);
      }
    }

    Optional<String> certain(double asFound) {
      List<Map.Entry<String, Cost>> ranked =
          costs.entrySet().stream()
              .sorted(Comparator.comparingDouble(entry -> entry.getValue().least()))
              .limit(2)
              .toList();
      if (ranked.isEmpty()) {
        return Optional.empty();
      }
      Cost best = ranked.get(0).getValue();
      double next = ranked.size() == 1 ? IMPOSSIBLE : ranked.get(1).getValue().least();
      boolean certain =
          best.bound() <= COMMON_ENOUGH * ranked.get(0).getKey().length()
              && best.bound() <= best.loose()
              && next - best.bound() >= MARGIN
              && asFound - best.bound() >= MARGIN_OVER_AS_FOUND;
      return certain ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
    }
  }
}
