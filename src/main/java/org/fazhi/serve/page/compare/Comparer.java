package org.fazhi.serve.page.compare;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.fazhi.serve.page.Chart;
import org.fazhi.serve.page.Labels;
import org.fazhi.serve.page.Language;
import org.fazhi.serve.page.Links;
import org.fazhi.serve.page.Matrix;
import org.fazhi.serve.page.Messages;
import org.fazhi.serve.page.Numerals;
import org.fazhi.serve.page.PageQueries;
import org.fazhi.serve.page.Row;
import org.fazhi.serve.page.Thing;

/** Puts things of one kind side by side, in one language. */
final class Comparer {

  private static final int CHART_WIDTH = 240;
  private static final int CHART_HEIGHT = 120;
  private static final int MOST_CHARTS = 12;

  /** The limit of the queries. */
  private static final int MOST_ROWS = 4000;

  private final PageQueries queries;
  private final Labels labels;
  private final Language language;
  private final Messages messages;
  private final Statements statements;

  Comparer(PageQueries queries, Links links, Labels labels, Language language, Messages messages) {
    this.queries = queries;
    this.labels = labels;
    this.language = language;
    this.messages = messages;
    this.statements = new Statements(links, labels, new Numerals(language), language, messages);
  }

  Comparison compare(List<Compared> columns, Share share) {
    boolean agencies = columns.get(0).kind() == Compared.Kind.AGENCY;
    List<Statement> documents = ask(agencies ? "engagements" : "compare-documents", columns);
    List<Statement> measures = ask(agencies ? "adoptions" : "compare-measures", columns);
    List<Statement> indicators = ask(agencies ? "observations" : "compare-indicators", columns);
    Function<Matrix.Line, String> byShare = row -> shareOf(row, columns);
    return new Comparison(
        columns,
        reports(columns),
        ComparedTable.byShare(matrix(columns, documents, s -> ""), share, byShare),
        ComparedTable.of(matrix(columns, byTheme(measures), this::theme), share),
        ComparedTable.byShare(matrix(columns, indicators, s -> ""), share, byShare),
        charts(columns, indicators),
        Math.max(documents.size(), Math.max(measures.size(), indicators.size())) >= MOST_ROWS);
  }

  private List<Statement> ask(String query, List<Compared> columns) {
    boolean agencies = columns.get(0).kind() == Compared.Kind.AGENCY;
    List<Node> nodes = columns.stream().map(Compared::node).toList();
    Map<String, Compared> byIri = columns.stream().collect(toMap(c -> c.thing().iri(), c -> c));
    List<Statement> found = new ArrayList<>();
    for (Row row : queries.askOfAny(query, Map.of(agencies ? "agency" : "column", nodes))) {
      Optional.ofNullable(byIri.get(row.text(agencies ? "agency" : "column")))
          .ifPresent(column -> found.add(statements.of(column, row)));
    }
    return found;
  }

  private static Matrix matrix(
      List<Compared> columns, List<Statement> statements, Function<Statement, String> group) {
    Matrix.Builder matrix =
        Matrix.over(columns.stream().map(column -> column.thing().iri()).toList());
    statements.forEach(
        statement ->
            matrix.add(
                statement.about(),
                group.apply(statement),
                statement.column().thing().iri(),
                statement.mark()));
    return matrix.build();
  }

  private List<Statement> byTheme(List<Statement> measures) {
    return measures.stream()
        .sorted(
            Comparator.comparing(this::theme)
                .thenComparing(s -> s.about().iri())
                .thenComparing(s -> s.mark().style()))
        .toList();
  }

  private String theme(Statement statement) {
    return labels
        .broader(statement.about().iri())
        .map(theme -> labels.of(theme, language))
        .orElse("");
  }

  private String shareOf(Matrix.Line row, List<Compared> columns) {
    int filled = (int) Share.filled(row);
    if (filled == columns.size()) {
      return messages.get("compare.group.all");
    }
    return filled == 1
        ? messages.get(
            "compare.group.one", columns.get(ComparedTable.firstFilled(row)).thing().label())
        : messages.get("compare.group.some", filled, columns.size());
  }

  private Map<String, Integer> reports(List<Compared> columns) {
    return queries
        .askOfAny(
            "compare-reports", Map.of("column", columns.stream().map(Compared::node).toList()))
        .stream()
        .collect(toMap(row -> row.text("column"), row -> row.integer("count")));
  }

  /** Charts of indicators that two things or more report, over two years or more. */
  private static Map<String, Chart> charts(List<Compared> columns, List<Statement> statements) {
    Map<Thing, List<Statement>> byIndicator =
        statements.stream()
            .filter(s -> s.level().isPresent())
            .collect(groupingBy(Statement::about, LinkedHashMap::new, toList()));
    Map<String, Chart> charts = new LinkedHashMap<>();
    byIndicator.forEach(
        (indicator, all) ->
            sameUnit(all)
                .filter(s -> charts.size() < MOST_CHARTS && worthDrawing(s))
                .ifPresent(same -> charts.put(indicator.label(), chart(columns, same))));
    return charts;
  }

  /** The statements of the unit that most of them have. */
  private static Optional<List<Statement>> sameUnit(List<Statement> statements) {
    return statements.stream()
        .collect(groupingBy(Statement::unit, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .max(Comparator.comparingInt(Collection::size));
  }

  private static boolean worthDrawing(List<Statement> statements) {
    return statements.stream().map(Statement::column).distinct().count() > 1
        && statements.stream().map(Statement::period).distinct().count() > 1;
  }

  /** A line for each column, so that each keeps its colour in all charts. */
  private static Chart chart(List<Compared> columns, List<Statement> statements) {
    Chart chart =
        Chart.over(
            statements.stream().map(Statement::datum).toList(),
            statements.get(0).unit(),
            CHART_WIDTH,
            CHART_HEIGHT);
    Map<Thing, Chart.Line> lines =
        chart.lines().stream().collect(toMap(Chart.Line::thing, line -> line));
    return new Chart(
        chart.unit(),
        chart.width(),
        chart.height(),
        chart.years(),
        chart.levels(),
        columns.stream()
            .map(Compared::thing)
            .map(thing -> lines.getOrDefault(thing, new Chart.Line(thing, List.of())))
            .toList());
  }
}
