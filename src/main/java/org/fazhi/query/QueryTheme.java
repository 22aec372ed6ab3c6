package org.fazhi.query;

import java.util.Locale;

/** What a saved query is about, in the order in which lists show the themes. */
public enum QueryTheme {
  /** Which reports there are, and which are missing, late or incomplete. */
  REPORTS,
  /** Bodies, their officials and what surrounds them. */
  AGENCIES,
  /** Laws and documents, and what was done with them. */
  DOCUMENTS,
  /** Measures taken, planned and lacking. */
  MEASURES,
  /** Figures. */
  INDICATORS,
  /** Shortcomings and plans. */
  CONCERNS,
  /** Words of the reports and where they stand. */
  SOURCES,
  /** Queries that don't say. */
  OTHER;

  /** The name in headers: {@code documents}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
