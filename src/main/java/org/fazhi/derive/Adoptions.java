package org.fazhi.derive;

/** Which report speaks of which measure in which way, each once, report by report. */
final class Adoptions {

  private static final int MEASURE_BITS = 12;

  private final Numbers rows = new Numbers();

  Adoptions(Facts facts) {
    for (int i = 0; i < facts.adoptions.size(); i++) {
      long adoption = facts.adoptions.get(i);
      long report = Facts.reportOf(Facts.pairOf(adoption));
      rows.add(
          (report << MEASURE_BITS | Facts.measureOf(adoption)) << 2 | Facts.statusOf(adoption));
    }
    rows.sortAndMerge();
  }

  /** Takes a row. */
  @FunctionalInterface
  interface Taker {
    void take(int report, int measure, int status);
  }

  void forEach(Taker taker) {
    for (int i = 0; i < rows.size(); i++) {
      long row = rows.get(i);
      taker.take(
          (int) (row >> MEASURE_BITS + 2),
          (int) (row >> 2) & (1 << MEASURE_BITS) - 1,
          (int) row & 3);
    }
  }
}
