package org.fazhi.serve.page;

import static org.apache.jena.graph.NodeFactory.createURI;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.fazhi.serve.page.PageAnswer.Page;

/** {@code /things/agency} and so on: all things of a kind, with the number of their reports. */
final class ListPage implements PageHandler {

  private static final Set<String> KINDS =
      Set.of("region", "agency", "document", "measure", "indicator");

  /** What the names of our things hold. */
  private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._~/-]+");

  private final PageQueries queries;
  private final Links links;
  private final Function<Language, Messages> messages;

  ListPage(PageQueries queries, Links links, Function<Language, Messages> messages) {
    this.queries = queries;
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
    if (!KINDS.contains(kind)) {
      return new PageAnswer.Missing();
    }
    List<Counted> things =
        queries.ask("list-" + kind).stream().map(row -> Counted.of(row, "thing", "name")).toList();
    return Page.of("list", words.get("nav." + kind), Map.of("things", things));
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
