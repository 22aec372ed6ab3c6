package org.fazhi.fact;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.fact.indicator.BoundedValue;
import org.fazhi.fact.indicator.LabelGate;
import org.fazhi.lexicon.Place;
import org.fazhi.mention.Agency;
import org.fazhi.mention.Quantity;
import org.fazhi.mention.QuantityFinder;
import org.fazhi.structure.BodyTable;
import org.fazhi.structure.ReportStructure;
import org.fazhi.text.TextSpan;

/**
 * Extracts the figures in a report's tables: row 行政处罚 and column 数量（件） with 35 → 行政处罚, 35, 件.
 *
 * <p>A cell is read only when its unit is known from itself, its column, its row or the line above
 * the table (单位：万元). Immutable and thread-safe.
 */
public final class TableIndicatorExtractor {

  private static final String RULE = "table-cell";
  private static final double CONFIDENCE = 0.85;

  private final QuantityFinder quantities;
  private final LabelGate gate;

  private TableIndicatorExtractor(QuantityFinder quantities, LabelGate gate) {
    this.quantities = quantities;
    this.gate = gate;
  }

  /** The extractor with the project's lexicons. */
  public static TableIndicatorExtractor standard() {
    return new TableIndicatorExtractor(QuantityFinder.standard(), LabelGate.load());
  }

  /**
   * The figures of all tables, row by row.
   *
   * @param agent the body whose work the report describes
   * @param area where its figures hold
   * @param year the year reported on; a column or row may name another
   */
  public List<IndicatorObservation> extract(
      ReportStructure report, Agency agent, Optional<Place> area, Year year) {
    List<IndicatorObservation> observations = new ArrayList<>();
    for (BodyTable table : report.tables()) {
      for (FigureTable.Figure figure : FigureTable.of(report.text(), table).figures()) {
        quantity(figure)
            .filter(quantity -> gate.isName(figure.name()))
            .map(quantity -> observation(figure, quantity, report.text(), agent, area, year))
            .ifPresent(observations::add);
      }
    }
    return observations;
  }

  /** The number with its unit as if they stood in a sentence, so that both are read alike. */
  private Optional<Quantity> quantity(FigureTable.Figure figure) {
    String words = figure.number() + figure.unit();
    List<Quantity> found = quantities.find(words);
    return found.size() == 1 && found.get(0).span().equals(TextSpan.of(0, words.length()))
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  private static IndicatorObservation observation(
      FigureTable.Figure figure,
      Quantity quantity,
      String text,
      Agency agent,
      Optional<Place> area,
      Year year) {
    // A cell has one figure: a range is read by its lower end.
    BoundedValue bounded = BoundedValue.of(quantity.value()).get(0);
    return new IndicatorObservation(
        agent,
        figure.name(),
        bounded.value(),
        quantity.unit().name(),
        Optional.empty(),
        figure.change(),
        bounded.bound(),
        figure.target(),
        area,
        figure.year().orElse(year),
        Optional.empty(),
        new Evidence(figure.span(), figure.span().in(text), RULE, CONFIDENCE));
  }
}
