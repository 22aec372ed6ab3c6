package org.fazhi.serve.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fazhi.serve.web.PerState;
import org.fazhi.store.StoreState;
import org.fazhi.store.index.SearchFields;

/** {@code /}: what is in the graph, and where to begin. */
final class OverviewPage implements PageHandler {

  private static final int MOST = 8;
  private static final int ALL = 10_000;

  private final PageQueries queries;
  private final IndexedFacts indexed;
  private final Links links;
  private final Function<Language, Messages> messages;

  /** The same for all readers, until the graph changes. */
  private final PerState<Map<Language, Map<String, Object>>> kept;

  OverviewPage(
      PageQueries queries,
      IndexedFacts indexed,
      Supplier<StoreState> state,
      Links links,
      Function<Language, Messages> messages) {
    this.queries = queries;
    this.indexed = indexed;
    this.kept = new PerState<>(state, ConcurrentHashMap::new);
    this.links = links;
    this.messages = messages;
  }

  @Override
  public PageAnswer answer(PageRequest request) {
    Map<String, Object> shown = kept.get().computeIfAbsent(request.language(), this::shown);
    Messages words = messages.apply(request.language());
    return PageAnswer.Page.of("overview", words.get("site.name"), shown)
        .with(
            PageHead.withMarkup(
                SchemaOrg.dataset(words.get("site.name"), words.get("overview.heading")).node()));
  }

  private Map<String, Object> shown(Language language) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("facts", facts());
    shown.put("publishers", indexed.reports(SearchFields.AGENT, Integer.MAX_VALUE - 1).size());
    shown.put("regions", regions());
    shown.put("newest", queries.ask("overview-newest").stream().map(ReportEntry::of).toList());
    shown.put("sectors", sectors(language));
    shown.put("documents", top(SearchFields.REPORT_DOCUMENTS));
    shown.put("measures", top(SearchFields.REPORT_MEASURES));
    shown.put("indicators", top(SearchFields.REPORT_INDICATORS));
    return Map.copyOf(shown);
  }

  private Map<String, Integer> facts() {
    Map<String, Integer> counts = new HashMap<>();
    indexed.kinds().forEach((kind, count) -> counts.put(Terms.FAZHI + kind, count));
    return counts;
  }

  private Matrix regions() {
    List<String> years =
        indexed.reports(SearchFields.YEAR, ALL).keySet().stream()
            .filter(year -> year.matches("\\d{4}"))
            .sorted()
            .toList();
    Matrix.Builder matrix = Matrix.overYears(years.stream().map(Integer::valueOf).toList());
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    years.forEach(
        year ->
            counts.put(
                year, indexed.reports(Map.of(SearchFields.YEAR, year), SearchFields.PLACE, ALL)));
    for (Row row : queries.ask("overview-regions")) {
      Thing region = row.thing("region", "regionName").orElseThrow();
      for (String year : years) {
        int count = counts.getOrDefault(year, Map.of()).getOrDefault(region.iri(), 0);
        if (count > 0) {
          String href = links.path(region.iri()) + "?year=" + year + "#reports";
          matrix.add(region, "", year, new Matrix.Mark("count", String.valueOf(count), "", href));
        }
      }
    }
    return matrix.build();
  }

  private List<Counted> sectors(Language language) {
    Map<String, String> names = new HashMap<>();
    queries.ask("overview-sectors").stream()
        .filter(row -> row.text("language").equals(language.code()))
        .forEach(row -> names.put(row.text("sector"), row.text("sectorName")));
    return indexed.reports(SearchFields.SECTOR, ALL).entrySet().stream()
        .filter(sector -> names.containsKey(sector.getKey()))
        .map(
            sector ->
                new Counted(
                    new Thing(sector.getKey(), names.getOrDefault(sector.getKey(), "")),
                    sector.getValue()))
        .toList();
  }

  private List<Counted> top(String field) {
    return indexed.named(indexed.reports(field, MOST));
  }
}
