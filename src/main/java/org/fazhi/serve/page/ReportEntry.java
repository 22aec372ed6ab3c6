package org.fazhi.serve.page;

/**
 * A report in a list.
 *
 * @param title its title; empty when it has none
 * @param agency who published it
 * @param year the year it is about
 * @param issued date of publication (ISO); empty when unknown
 */
public record ReportEntry(String iri, String title, Thing agency, int year, String issued) {

  static ReportEntry of(Row row) {
    return new ReportEntry(
        row.text("report"),
        row.text("title"),
        row.thing("agency", "agencyName").orElseThrow(),
        row.integer("year"),
        row.text("issued"));
  }
}
