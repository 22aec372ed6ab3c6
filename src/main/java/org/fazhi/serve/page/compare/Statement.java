package org.fazhi.serve.page.compare;

import java.math.BigDecimal;
import java.util.Optional;
import org.fazhi.serve.page.Chart;
import org.fazhi.serve.page.Matrix;
import org.fazhi.serve.page.Thing;

/**
 * What a cell says of a document, a measure or an indicator.
 *
 * @param unit unit of an indicator's value; empty for all else
 * @param period year of an indicator's value; 0 for all else
 * @param level what an indicator came to, when that is one number rather than several or a goal
 * @param evidence IRI of the words that state it, when these are one place
 */
record Statement(
    Compared column,
    Thing about,
    Matrix.Mark mark,
    String unit,
    int period,
    Optional<BigDecimal> level,
    String evidence) {

  Chart.Datum datum() {
    return new Chart.Datum(column.thing(), period, level.orElseThrow(), mark.hint(), evidence);
  }
}
