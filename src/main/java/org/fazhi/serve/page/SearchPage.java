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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.fazhi.serve.page.PageAnswer.Page;
import org.fazhi.serve.reconcile.Names;
import org.fazhi.store.index.SearchFields;
import org.fazhi.store.index.SearchIndex;
import org.fazhi.store.index.Selection;

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

  private static final String REGION = IndexedFacts.localName(Terms.REGION);
  private static final int PLACES = 50;
  private static final int YEARS = 200;
  private static final int NAMES = 12;

  /** Classes of what has a name of its own. */
  private static final Set<String> THINGS =
      Stream.of(Terms.AGENCY, Terms.REGION, Terms.LEGAL_DOCUMENT, Terms.MEASURE, Terms.INDICATOR)
          .map(IndexedFacts::localName)
          .collect(Collectors.toUnmodifiableSet());

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
    Selection filters = filters(request);
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
  private Found find(Optional<String> words, Selection filters) {
    if (words.isEmpty() && filters.conditions().isEmpty()) {
      return new Found(List.of(), 0);
    }
    List<String> iris = new ArrayList<>();
    words.ifPresent(
        typed ->
            indexed.index().named(typed, THINGS, NAMES).stream()
                .map(SearchIndex.Hit::iri)
                .filter(iri -> fits(iri, filters))
                .forEach(iris::add));
    Selection wanted = words.map(filters::containing).orElse(filters);
    for (Map.Entry<String, Float> boost : BOOSTS.entrySet()) {
      wanted = wanted.preferring(IndexedFacts.localName(boost.getKey()), boost.getValue());
    }
    SearchIndex.Found found = indexed.index().find(wanted, LIMIT);
    found.hits().stream()
        .map(SearchIndex.Hit::iri)
        .filter(iri -> !iris.contains(iri))
        .forEach(iris::add);
    if (iris.isEmpty()) {
      // A short form that nobody has written down: 临安科技局.
      words.ifPresent(
          typed ->
              names.find(typed, NAMES).stream()
                  .map(Names.Named::iri)
                  .filter(iri -> fits(iri, filters))
                  .forEach(iris::add));
    }
    return new Found(
        describe(iris.stream().limit(LIMIT).toList(), words.orElse("")),
        Math.max(iris.size(), found.total()));
  }

  private boolean fits(String iri, Selection filters) {
    return filters.conditions().isEmpty()
        || indexed.index().find(filters.and(SearchFields.THING, iri), 1).total() > 0;
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

  private Selection filters(PageRequest request) {
    Selection filters = Selection.everything();
    Optional<String> kind = request.parameter("kind").filter(KINDS::contains);
    if (kind.isPresent()) {
      filters = filters.and(SearchFields.KIND, IndexedFacts.localName(kind.get()));
    }
    Optional<String> year = request.parameter("year").filter(it -> it.matches("[0-9]{4}"));
    if (year.isPresent()) {
      filters = filters.and(SearchFields.YEAR, year.get());
    }
    Optional<String> region = request.parameter("region");
    return region.isPresent() ? filters.andAny(SearchFields.PLACE, places(region.get())) : filters;
  }

  /** The places of that name; a part of the name is enough. */
  private Set<String> places(String name) {
    Set<String> places = new LinkedHashSet<>();
    indexed.index().named(name, Set.of(REGION), PLACES).forEach(hit -> places.add(hit.iri()));
    if (places.isEmpty()) {
      Selection called = Selection.everything().containing(name).and(SearchFields.KIND, REGION);
      indexed.index().find(called, PLACES).hits().forEach(hit -> places.add(hit.iri()));
    }
    return places;
  }
}
