package org.fazhi.evaluate;

import java.util.HashMap;
import java.util.Map;

/**
 * How alike two wordings of one thing are.
 *
 * <p>Two texts, compared without punctuation and blanks, are alike when one contains the other, or
 * when they share at least half of the character pairs of the one that has fewer. A pair is two
 * neighbouring characters; a pair that occurs twice counts twice. {@code 省科技领军企业} has six pairs.
 */
final class WordingSimilarity {

  private WordingSimilarity() {}

  /**
   * Closeness of two texts prepared by {@link ComparableText#of}: 0 when they are not alike, 1 when
   * they are equal, else between, growing with what they share.
   */
  static double between(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    double shared = 0;
    if (one.contains(other) || other.contains(one)) {
      shared = 2.0 * Math.min(one.length(), other.length()) / (one.length() + other.length());
    }
    int common = commonPairs(one, other);
    int fewer = Math.min(one.length(), other.length()) - 1;
    if (fewer > 0 && 2 * common >= fewer) {
      shared = Math.max(shared, 2.0 * common / (one.length() + other.length() - 2));
    }
    return shared;
  }

  private static int commonPairs(String one, String other) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < one.length(); i++) {
      pairs.merge(one.substring(i, i + 2), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + 1 < other.length(); i++) {
      String pair = other.substring(i, i + 2);
      int left = pairs.getOrDefault(pair, 0);
      if (left > 0) {
        pairs.put(pair, left - 1);
        common++;
      }
    }
    return common;
  }
}
