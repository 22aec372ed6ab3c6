package org.fazhi.serve.page;

import static org.apache.jena.graph.NodeFactory.createURI;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.fazhi.serve.page.PageAnswer.Page;
import org.fazhi.store.index.SearchFields;

/** {@code /things/agency} and so on: all things of a kind, with the number of their reports. */
final class ListPage implements PageHandler {

  /** Kinds of things and where the index counts their reports. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "region", SearchFields.PLACE,
          "agency", SearchFields.AGENT,
          "document", SearchFields.REPORT_DOCUMENTS,
          "measure", SearchFields.REPORT_MEASURES,
          "indicator", SearchFields.REPORT_INDICATORS);

  /** Kinds whose lists are in the order of names. */
  private static final Set<String> BY_NAME = Set.of("region", "agency");

  private static final int MOST = 2_000;

  /** What the names of our things hold. */
  private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._~/-]+");

  private final PageQueries queries;
  private final IndexedFacts indexed;
  private final Links links;
  private final Function<Language, Messages> messages;

  ListPage(
      PageQueries queries,
      IndexedFacts indexed,
      Links links,
      Function<Language, Messages> messages) {
    this.queries = queries;
    this.indexed = indexed;
    this.links = links;
    this.messages = messages;
  }

  @Override
  public PageAnswer answer(PageRequest request) {
    String kind = request.variable("kind");
    Messages words = messages.apply(request.language());
    if (kind.equals("report")) {
      return reports(request, words);
    }
    String field = FIELDS.get(kind);
    if (field == null) {
      return new PageAnswer.Missing();
    }
    List<Counted> things = indexed.named(indexed.reports(field, MOST));
    if (BY_NAME.contains(kind)) {
      things = things.stream().sorted(Comparator.comparing(Counted::thing)).toList();
    }
    return Page.of(
        "list",
        words.get("nav." + kind),
        Map.of("things", things, "cut", things.size() == MOST ? MOST : 0));
  }

  /** All reports, or those that are of or about a thing: {@code ?about=law/…}. */
  private PageAnswer reports(PageRequest request, Messages words) {
    Optional<Node> about =
        request
            .parameter("about")
            .filter(path -> PATH.matcher(path).matches())
            .map(path -> createURI(links.iri(path)));
    List<Row> rows =
        about
            .map(thing -> queries.ask("list-report", Map.of("about", thing)))
            .orElseGet(() -> queries.ask("list-report"));
    return Page.of(
        "reports",
        words.get("nav.report"),
        Map.of(
            "reports",
            rows.stream().map(ReportEntry::of).toList(),
            "about",
            about.map(queries::named).map(List::of).orElse(List.of())));
  }
}
