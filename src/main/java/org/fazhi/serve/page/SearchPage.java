package org.fazhi.serve.page;

import static org.apache.jena.graph.NodeFactory.createURI;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.fazhi.serve.page.PageAnswer.Page;
import org.fazhi.serve.reconcile.Names;
import org.fazhi.store.index.SearchFields;
import org.fazhi.store.index.SearchIndex;

/** {@code /search?q=}: full text over names, titles and quotes, with filters. */
final class SearchPage implements PageHandler {

  /** The kinds that a search may be narrowed to. */
  static final List<String> KINDS =
      List.of(
          Terms.AGENCY,
          Terms.REGION,
          Terms.LEGAL_DOCUMENT,
          Terms.MEASURE,
          Terms.INDICATOR,
          Terms.REPORT,
          Terms.ENGAGEMENT,
          Terms.ADOPTION,
          Terms.OBSERVATION,
          Terms.SHORTCOMING,
          Terms.PLAN);

  private static final int LIMIT = 200;

  /** Things before facts: what scores so much more, by kind. */
  private static final Map<String, Float> BOOSTS =
      Map.of(
          Terms.AGENCY, 30f,
          Terms.REGION, 30f,
          Terms.LEGAL_DOCUMENT, 30f,
          Terms.MEASURE, 30f,
          Terms.INDICATOR, 20f,
          Terms.REPORT, 10f);

  private static final int PLACES = 50;
  private static final int YEARS = 200;
  private static final int NAMES = 12;
  private static final int SUGGESTIONS = 5;

  private final PageQueries queries;
  private final IndexedFacts indexed;
  private final Names names;
  private final Links links;
  private final Function<Language, Messages> messages;

  SearchPage(
      PageQueries queries,
      IndexedFacts indexed,
      Names names,
      Links links,
      Function<Language, Messages> messages) {
    this.queries = queries;
    this.indexed = indexed;
    this.names = names;
    this.links = links;
    this.messages = messages;
  }

  /** What was found, and how much there is in all. */
  private record Found(List<SearchHit> hits, long total) {}

  @Override
  public PageAnswer answer(PageRequest request) {
    Optional<String> words = request.parameter("q");
    List<Query> filters = filters(request);
    Found found = find(words, filters);
    Map<String, Object> shown = new HashMap<>();
    shown.put("asked", request.parameters());
    shown.put("kinds", KINDS);
    shown.put("years", years());
    shown.put("regions", regions());
    shown.put("limit", LIMIT);
    shown.put("total", found.total());
    shown.put("found", found.hits());
    shown.put(
        "suggested",
        found.hits().isEmpty() ? words.map(this::suggested).orElse(List.of()) : List.of());
    return Page.of("search", messages.apply(request.language()).get("search.title"), shown);
  }

  private List<String> years() {
    return indexed.reports(SearchFields.YEAR, YEARS).keySet().stream()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private List<String> regions() {
    return queries.ask("overview-regions").stream().map(row -> row.text("regionName")).toList();
  }

  private List<Thing> suggested(String words) {
    return names.resembling(words, SUGGESTIONS).stream()
        .map(named -> new Thing(named.iri(), named.name()))
        .toList();
  }

  /** Things that the words name come first, then whatever contains them. */
  private Found find(Optional<String> words, List<Query> filters) {
    if (words.isEmpty() && filters.isEmpty()) {
      return new Found(List.of(), 0);
    }
    List<String> iris = new ArrayList<>();
    words.ifPresent(
        typed ->
            names.find(typed, NAMES).stream()
                .filter(named -> fits(named.iri(), filters))
                .forEach(named -> iris.add(named.iri())));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.ifPresentOrElse(
        typed -> query.add(indexed.words(typed), Occur.MUST),
        () -> query.add(new MatchAllDocsQuery(), Occur.FILTER));
    filters.forEach(filter -> query.add(filter, Occur.FILTER));
    BOOSTS.forEach(
        (kind, boost) ->
            query.add(
                new BoostQuery(
                    new ConstantScoreQuery(term(SearchFields.KIND, IndexedFacts.localName(kind))),
                    boost),
                Occur.SHOULD));
    Query built = query.build();
    indexed.index().search(built, LIMIT).stream()
        .map(SearchIndex.Hit::iri)
        .filter(iri -> !iris.contains(iri))
        .forEach(iris::add);
    long total = Math.max(iris.size(), indexed.index().read(searcher -> searcher.count(built)));
    return new Found(describe(iris.stream().limit(LIMIT).toList(), words.orElse("")), total);
  }

  private boolean fits(String iri, List<Query> filters) {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(term(SearchFields.THING, iri), Occur.FILTER);
    filters.forEach(filter -> query.add(filter, Occur.FILTER));
    return !indexed.index().search(query.build(), 1).isEmpty();
  }

  private List<SearchHit> describe(List<String> iris, String words) {
    if (iris.isEmpty()) {
      return List.of();
    }
    Map<String, Row> rows = new HashMap<>();
    queries
        .askOfAny("search", Map.of("thing", iris.stream().<Node>map(it -> createURI(it)).toList()))
        .forEach(row -> rows.putIfAbsent(row.text("thing"), row));
    return iris.stream()
        .filter(rows::containsKey)
        .map(iri -> SearchHit.of(Objects.requireNonNull(rows.get(iri)), links, words))
        .toList();
  }

  private List<Query> filters(PageRequest request) {
    List<Query> filters = new ArrayList<>();
    request
        .parameter("kind")
        .filter(KINDS::contains)
        .ifPresent(kind -> filters.add(term(SearchFields.KIND, IndexedFacts.localName(kind))));
    request
        .parameter("year")
        .filter(year -> year.matches("[0-9]{4}"))
        .ifPresent(year -> filters.add(term(SearchFields.YEAR, year)));
    request.parameter("region").ifPresent(region -> filters.add(place(region)));
    return filters;
  }

  /** Whatever is in one of the places of that name; a part of the name is enough. */
  private Query place(String name) {
    Set<String> places = new LinkedHashSet<>();
    Set<String> kind = Set.of("Region");
    indexed.index().named(name, kind, PLACES).forEach(hit -> places.add(hit.iri()));
    if (places.isEmpty()) {
      Query query =
          new BooleanQuery.Builder()
              .add(indexed.words(name), Occur.MUST)
              .add(term(SearchFields.KIND, "Region"), Occur.FILTER)
              .build();
      indexed.index().search(query, PLACES).forEach(hit -> places.add(hit.iri()));
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    places.forEach(place -> any.add(term(SearchFields.PLACE, place), Occur.SHOULD));
    return places.isEmpty() ? new MatchNoDocsQuery("no such place") : any.build();
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
