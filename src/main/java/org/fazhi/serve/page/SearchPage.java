package org.fazhi.serve.page;

import static org.apache.jena.graph.NodeFactory.createLiteralDT;
import static org.apache.jena.graph.NodeFactory.createLiteralString;
import static org.apache.jena.graph.NodeFactory.createURI;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.fazhi.serve.page.PageAnswer.Page;
import org.fazhi.serve.reconcile.Names;

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
  private static final int LIMIT_OF_KIND = 1000;
  private static final int NAMES = 12;
  private static final int SUGGESTIONS = 5;

  private final PageQueries queries;
  private final Names names;
  private final Links links;
  private final Function<Language, Messages> messages;

  SearchPage(PageQueries queries, Names names, Links links, Function<Language, Messages> messages) {
    this.queries = queries;
    this.names = names;
    this.links = links;
    this.messages = messages;
  }

  @Override
  public PageAnswer answer(PageRequest request) {
    Optional<String> words = request.parameter("q");
    List<SearchHit> found = words.map(it -> find(it, request)).orElseGet(() -> all(request));
    Map<String, Object> shown = new HashMap<>();
    shown.put("asked", request.parameters());
    shown.put("kinds", KINDS);
    shown.put("years", queries.ask("report-years").stream().map(row -> row.text("year")).toList());
    shown.put("regions", queries.ask("list-region").stream().map(row -> row.text("name")).toList());
    shown.put("limit", words.isPresent() ? LIMIT : LIMIT_OF_KIND);
    shown.put("found", found);
    shown.put(
        "suggested", found.isEmpty() ? words.map(this::suggested).orElse(List.of()) : List.of());
    return Page.of("search", messages.apply(request.language()).get("search.title"), shown);
  }

  private List<Thing> suggested(String words) {
    return names.resembling(words, SUGGESTIONS).stream()
        .map(named -> new Thing(named.iri(), named.name()))
        .toList();
  }

  /** Things that the words name come first, then whatever contains them. */
  private List<SearchHit> find(String words, PageRequest request) {
    Map<String, Node> filters = filters(request);
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Names.Named named : names.find(words, NAMES)) {
      Map<String, Node> slots = new HashMap<>(filters);
      slots.put("thing", createURI(named.iri()));
      queries.ask("search-thing", slots).forEach(row -> rows.putIfAbsent(row.text("thing"), row));
    }
    Map<String, Node> slots = new HashMap<>(filters);
    slots.put("text", createLiteralString(words));
    queries.ask("search", slots).forEach(row -> rows.putIfAbsent(row.text("thing"), row));
    return rows.values().stream().limit(LIMIT).map(row -> SearchHit.of(row, links, words)).toList();
  }

  /** Everything of the kind that was chosen, without words to look for. */
  private List<SearchHit> all(PageRequest request) {
    Map<String, Node> filters = filters(request);
    return filters.containsKey("class")
        ? queries.ask("search-kind", filters).stream()
            .map(row -> SearchHit.of(row, links, ""))
            .toList()
        : List.of();
  }

  private static Map<String, Node> filters(PageRequest request) {
    Map<String, Node> filters = new HashMap<>();
    request
        .parameter("kind")
        .filter(KINDS::contains)
        .ifPresent(kind -> filters.put("class", createURI(kind)));
    request
        .parameter("year")
        .filter(year -> year.matches("[0-9]{4}"))
        .ifPresent(year -> filters.put("inYear", createLiteralDT(year, XSDDatatype.XSDgYear)));
    request
        .parameter("region")
        .ifPresent(region -> filters.put("region", createLiteralString(region)));
    return filters;
  }
}
