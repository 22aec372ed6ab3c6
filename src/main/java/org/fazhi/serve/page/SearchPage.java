package org.fazhi.serve.page;

import static org.apache.jena.graph.NodeFactory.createLiteralDT;
import static org.apache.jena.graph.NodeFactory.createLiteralLang;
import static org.apache.jena.graph.NodeFactory.createLiteralString;
import static org.apache.jena.graph.NodeFactory.createURI;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.fazhi.serve.page.PageAnswer.Page;

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

  private final PageQueries queries;
  private final Links links;
  private final Function<Language, Messages> messages;

  SearchPage(PageQueries queries, Links links, Function<Language, Messages> messages) {
    this.queries = queries;
    this.links = links;
    this.messages = messages;
  }

  @Override
  public PageAnswer answer(PageRequest request) {
    Optional<String> words = request.parameter("q");
    Map<String, Object> shown = new HashMap<>();
    shown.put("asked", request.parameters());
    shown.put("kinds", KINDS);
    shown.put("limit", LIMIT);
    shown.put("found", words.map(it -> find(it, request)).orElse(List.of()));
    return Page.of("search", messages.apply(request.language()).get("search.title"), shown);
  }

  private List<SearchHit> find(String words, PageRequest request) {
    Map<String, Node> slots = new HashMap<>();
    slots.put("text", createLiteralString(words));
    request
        .parameter("kind")
        .filter(KINDS::contains)
        .ifPresent(kind -> slots.put("class", createURI(kind)));
    request
        .parameter("year")
        .filter(year -> year.matches("[0-9]{4}"))
        .ifPresent(year -> slots.put("year", createLiteralDT(year, XSDDatatype.XSDgYear)));
    request
        .parameter("region")
        .ifPresent(region -> slots.put("region", createLiteralLang(region, "zh")));
    return queries.ask("search", slots).stream()
        .map(row -> SearchHit.of(row, links, words))
        .toList();
  }
}
