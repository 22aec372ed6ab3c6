package org.fazhi.fact;

/** Genre of a report. */
public enum ReportType {
  RULE_OF_LAW,
  GOVERNMENT_WORK,
  OTHER
}
