package org.fazhi.serve.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes figures as CSV (RFC 4180), with a byte order mark, which spreadsheets need for Chinese.
 */
final class ObservationCsv {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  String write(List<StatedFact> observations) {
    StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
      printer.printRecord(
          "indicator",
          "agency",
          "region",
          "period",
          "value",
          "unit",
          "target",
          "quote",
          "evidence");
      for (StatedFact fact : observations) {
        StatedFact.Amount amount = fact.amount().orElseThrow();
        printer.printRecord(
            fact.about().map(Thing::label).orElse(""),
            fact.agency().label(),
            fact.region().map(Thing::label).orElse(""),
            amount.period(),
            amount.value().toPlainString(),
            amount.unit(),
            amount.target(),
            fact.quote(),
            fact.evidence());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toString();
  }
}
