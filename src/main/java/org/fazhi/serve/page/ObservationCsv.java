package org.fazhi.serve.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fazhi.serve.web.SpreadsheetText;

/**
 * Writes figures as CSV (RFC 4180) for spreadsheets: with a byte order mark, which they need for
 * Chinese, and without texts that they would take for formulas.
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
            SpreadsheetText.disarm(fact.about().map(Thing::label).orElse("")),
            SpreadsheetText.disarm(fact.agency().label()),
            SpreadsheetText.disarm(fact.region().map(Thing::label).orElse("")),
            amount.period(),
            amount.value().toPlainString(),
            SpreadsheetText.disarm(amount.unit()),
            amount.target(),
            SpreadsheetText.disarm(fact.quote()),
            fact.evidence());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toString();
  }
}
