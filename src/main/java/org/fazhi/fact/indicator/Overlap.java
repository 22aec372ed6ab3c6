package org.fazhi.fact.indicator;

/** Joins an owner and what belongs to it, what both say written once. */
final class Overlap {

  private static final int SHORTEST = 2;

  private Overlap() {}

  /** {@code noun} after {@code owner}: 行政复议案件 and 案件纠错率 give 行政复议案件纠错率. */
  static String join(String owner, String noun) {
    if (noun.startsWith(owner)) {
      return noun;
    }
    for (int overlap = Math.min(owner.length(), noun.length()); overlap >= SHORTEST; overlap--) {
      if (owner.endsWith(noun.substring(0, overlap))) {
        return owner + noun.substring(overlap);
      }
    }
    return owner + noun;
  }
}
