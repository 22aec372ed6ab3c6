package org.fazhi.serve.page.saved;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.fazhi.query.SavedQuery;
import org.fazhi.serve.page.Chart;
import org.fazhi.serve.page.Thing;

/** Draws the answer of a query as its header says. */
final class Draughtsman {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 300;
  private static final int SMALL_WIDTH = 240;
  private static final int SMALL_HEIGHT = 120;

  /** More than these nobody tells apart or looks at. */
  private static final int MOST_LINES = 8;

  private static final int MOST_PANELS = 24;
  private static final int MOST_BARS = 24;

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private record PanelKey(String title, String unit) {}

  private final SavedQuery query;
  private final Cells cells;

  Draughtsman(SavedQuery query, Cells cells) {
    this.query = query;
    this.cells = cells;
  }

  Drawing draw(List<Binding> rows) {
    return query
        .chart()
        .map(
            chart ->
                switch (chart.kind()) {
                  case LINE -> lines(chart, rows);
                  case BAR -> bars(chart, rows);
                })
        .orElse(Drawing.NONE);
  }

  private Drawing lines(org.fazhi.query.Chart chart, List<Binding> rows) {
    Map<PanelKey, List<Chart.Datum>> panels = new LinkedHashMap<>();
    for (Binding row : rows) {
      datum(chart, row)
          .ifPresent(
              datum ->
                  panels
                      .computeIfAbsent(
                          new PanelKey(text(row, chart.each()), text(row, chart.unit())),
                          key -> new ArrayList<>())
                      .add(datum));
    }
    // A point is no line.
    panels.values().removeIf(data -> data.stream().map(Chart.Datum::year).distinct().count() < 2);
    boolean small = panels.size() > 1;
    List<Drawing.Panel> drawn = new ArrayList<>();
    int[] omitted = {Math.max(0, panels.size() - MOST_PANELS)};
    panels.entrySet().stream()
        .limit(MOST_PANELS)
        .forEach(
            panel -> {
              Chart whole =
                  Chart.over(
                      panel.getValue(),
                      panel.getKey().unit(),
                      small ? SMALL_WIDTH : WIDTH,
                      small ? SMALL_HEIGHT : HEIGHT);
              omitted[0] += Math.max(0, whole.lines().size() - MOST_LINES);
              drawn.add(new Drawing.Panel(panel.getKey().title(), whole.firstLines(MOST_LINES)));
            });
    return new Drawing(drawn, Optional.empty(), omitted[0]);
  }

  private Optional<Chart.Datum> datum(org.fazhi.query.Chart chart, Binding row) {
    Optional<Integer> year = year(row, chart.x());
    Optional<BigDecimal> value = Cells.number(row, chart.y());
    if (year.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    Thing line =
        new Thing(
            chart.series().flatMap(column -> cells.target(row, column)).orElse(""),
            text(row, chart.series()));
    return Optional.of(
        new Chart.Datum(
            line,
            year.get(),
            value.get(),
            text(row, Optional.of("quote")),
            cells.target(row, chart.y()).orElse("")));
  }

  private Drawing bars(org.fazhi.query.Chart chart, List<Binding> rows) {
    List<String> series = rows.stream().map(row -> text(row, chart.series())).distinct().toList();
    if (series.stream().allMatch(name -> YEAR.matcher(name).matches())) {
      series = series.stream().sorted().toList();
    }
    Map<Object, Bars.Group> groups = new LinkedHashMap<>();
    BigDecimal longest =
        rows.stream()
            .flatMap(row -> Cells.number(row, chart.y()).stream())
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    for (Binding row : rows) {
      Optional<BigDecimal> value = Cells.number(row, chart.y());
      if (value.isPresent() && longest.signum() > 0) {
        AnswerTable.Cell name = cells.of(row, chart.x());
        String kind = text(row, chart.series());
        double length = 100 * Math.max(0, value.get().doubleValue()) / longest.doubleValue();
        // Without series each row is a bar of its own, whatever it is called.
        groups
            .computeIfAbsent(
                chart.series().isPresent() ? name : row,
                key -> new Bars.Group(name, new ArrayList<>()))
            .bars()
            .add(new Bars.Bar(series.indexOf(kind), length, cells.of(row, chart.y())));
      }
    }
    if (groups.size() < 2 && series.size() < 2) {
      return Drawing.NONE;
    }
    List<Bars.Group> shown = groups.values().stream().limit(MOST_BARS).toList();
    int omitted = groups.size() - shown.size();
    return new Drawing(
        List.of(),
        Optional.of(new Bars(chart.series().isPresent() ? series : List.of(), shown)),
        omitted);
  }

  private String text(Binding row, Optional<String> column) {
    return column.map(name -> cells.of(row, name).text()).orElse("");
  }

  private static Optional<Integer> year(Binding row, String column) {
    return Optional.ofNullable(row.get(Var.alloc(column)))
        .filter(value -> value.isLiteral())
        .map(value -> value.getLiteralLexicalForm())
        .filter(text -> YEAR.matcher(text).matches())
        .map(Integer::valueOf);
  }
}
