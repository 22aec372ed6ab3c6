package org.fazhi.serve.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code /}: what is in the graph, and where to begin. */
final class OverviewPage implements PageHandler {

  private final PageQueries queries;
  private final Links links;
  private final Function<Language, Messages> messages;

  OverviewPage(PageQueries queries, Links links, Function<Language, Messages> messages) {
    this.queries = queries;
    this.links = links;
    this.messages = messages;
  }

  @Override
  public PageAnswer answer(PageRequest request) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("facts", facts());
    shown.put("publishers", queries.ask("overview-publishers").get(0).integer("count"));
    shown.put("regions", regions());
    shown.put("newest", queries.ask("overview-newest").stream().map(ReportEntry::of).toList());
    shown.put("sectors", sectors(request.language()));
    shown.put("documents", top("overview-documents", "document", "title"));
    shown.put("measures", top("overview-measures", "measure", "measure"));
    shown.put("indicators", top("overview-indicators", "indicator", "indicatorName"));
    Messages words = messages.apply(request.language());
    return PageAnswer.Page.of("overview", words.get("site.name"), shown)
        .with(
            PageHead.withMarkup(
                SchemaOrg.dataset(words.get("site.name"), words.get("overview.heading")).node()));
  }

  private Map<String, Integer> facts() {
    Map<String, Integer> counts = new HashMap<>();
    queries
        .ask("overview-facts")
        .forEach(row -> counts.put(row.text("kind"), row.integer("count")));
    return counts;
  }

  private Matrix regions() {
    List<Row> rows = queries.ask("overview-regions");
    Matrix.Builder matrix =
        Matrix.overYears(rows.stream().map(row -> row.integer("year")).toList());
    for (Row row : rows) {
      Thing region = row.thing("region", "regionName").orElseThrow();
      String year = String.valueOf(row.integer("year"));
      String href = links.path(region.iri()) + "?year=" + year + "#reports";
      matrix.add(region, "", year, new Matrix.Mark("count", row.text("count"), "", href));
    }
    return matrix.build();
  }

  private List<Counted> sectors(Language language) {
    return queries.ask("overview-sectors").stream()
        .filter(row -> row.text("language").equals(language.code()))
        .map(row -> Counted.of(row, "sector", "sectorName"))
        .toList();
  }

  private List<Counted> top(String query, String column, String labelColumn) {
    return queries.ask(query).stream().map(row -> Counted.of(row, column, labelColumn)).toList();
  }
}
