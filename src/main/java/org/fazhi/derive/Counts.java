package org.fazhi.derive;

import java.util.ArrayList;
import java.util.List;

/** Counts different agencies and different reports by group. */
final class Counts {

  private static final int BITS = 24;

  private final Numbers agencies = new Numbers();
  private final Numbers reports = new Numbers();

  /**
   * How many agencies and reports a group has.
   *
   * @param group up to 39 bits
   */
  record Count(long group, int agencies, int reports) {}

  void add(long group, int agency, int report) {
    agencies.add(group << BITS | agency);
    reports.add(group << BITS | report);
  }

  /** The counts of all groups, in the order of their numbers. */
  List<Count> all() {
    agencies.sortAndMerge();
    reports.sortAndMerge();
    List<Count> counts = new ArrayList<>();
    int agency = 0;
    int report = 0;
    while (agency < agencies.size()) {
      long group = agencies.get(agency) >> BITS;
      int firstAgency = agency;
      int firstReport = report;
      agency = end(agencies, agency, group);
      report = end(reports, report, group);
      counts.add(new Count(group, agency - firstAgency, report - firstReport));
    }
    return counts;
  }

  private static int end(Numbers rows, int from, long group) {
    int end = from;
    while (end < rows.size() && rows.get(end) >> BITS == group) {
      end++;
    }
    return end;
  }
}
