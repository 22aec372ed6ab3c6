package org.fazhi.cli;

/** Counts what became of the documents of a run. Not thread-safe. */
final class Tally {

  private int reports;
  private int changed;
  private int skipped;

  void extracted(boolean change) {
    reports++;
    if (change) {
      changed++;
    }
  }

  void skipped() {
    skipped++;
  }

  int reports() {
    return reports;
  }

  int changed() {
    return changed;
  }

  /** 1 when anything was skipped. */
  int exitStatus() {
    return skipped == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  /** {@code 11 reports, 2 documents skipped}. */
  @Override
  public String toString() {
    String counted = count(reports, "report");
    return skipped == 0 ? counted : counted + ", " + count(skipped, "document") + " skipped";
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
