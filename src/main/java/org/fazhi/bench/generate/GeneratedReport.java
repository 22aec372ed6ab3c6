package org.fazhi.bench.generate;

/**
 * An invented report.
 *
 * @param text the page, as a file of plain text would hold it
 * @param known what it states
 */
public record GeneratedReport(String text, KnownFacts known) {}
