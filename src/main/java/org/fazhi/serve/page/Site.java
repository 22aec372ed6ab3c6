package org.fazhi.serve.page;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.fazhi.graph.Iris;
import org.fazhi.query.QueryRunner;
import org.fazhi.query.SavedQueries;
import org.fazhi.serve.page.saved.QueryListPage;
import org.fazhi.serve.page.saved.QueryPage;
import org.fazhi.store.GraphStore;

/** All pages of a store, and what they have in common. Thread-safe. */
public final class Site {

  private final PageQueries queries;
  private final Links links;
  private final Labels labels;
  private final Router router;
  private final PageRenderer renderer = new PageRenderer();
  private final Map<Language, Messages> messages = new EnumMap<>(Language.class);

  /**
   * @param base what IRIs of things begin with
   */
  public Site(GraphStore store, String base, SavedQueries saved, QueryRunner runner) {
    this.queries = new PageQueries(store);
    this.links = new Links(base);
    this.labels = Labels.ofOntology(new Iris(base, UnaryOperator.identity()));
    for (Language language : Language.values()) {
      messages.put(language, Messages.in(language));
    }
    this.router = routes(saved, runner);
  }

  private Router routes(SavedQueries saved, QueryRunner runner) {
    return Router.builder()
        .route("/", new OverviewPage(queries, links, this::messages))
        .route("/search", new SearchPage(queries, links, this::messages))
        .route("/things/{kind}", new ListPage(queries, this::messages))
        .route("/queries", new QueryListPage(saved, this::messages))
        .route(
            "/queries/{name}", new QueryPage(saved, runner, queries, links, labels, this::messages))
        .route("/id/{path*}", new ThingPage(queries, links, labels, this::messages))
        .build();
  }

  Router router() {
    return router;
  }

  private Messages messages(Language language) {
    return Objects.requireNonNull(messages.get(language));
  }

  /** The page for a path that leads nowhere. */
  PageAnswer.Page missing(PageRequest asked) {
    return new PageAnswer.Page(
        404,
        "missing",
        messages(asked.language()).get("missing.title"),
        Map.of("path", asked.path()));
  }

  /**
   * A page as HTML.
   *
   * @param address path and query string of the page, without {@code lang}
   */
  String render(PageAnswer.Page page, PageRequest asked, String address) {
    Messages words = messages(asked.language());
    return renderer.render(
        page,
        new PageContext(
            asked.language(),
            words,
            labels,
            links,
            page.title().isEmpty() ? words.get("error.title") : page.title(),
            address,
            asked.parameter("q").orElse(""),
            dataDate()));
  }

  private String dataDate() {
    return queries.ask("data-date").stream().findFirst().map(row -> row.text("date")).orElse("");
  }
}
