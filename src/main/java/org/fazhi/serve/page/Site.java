package org.fazhi.serve.page;

import jakarta.servlet.Filter;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.fazhi.graph.Iris;
import org.fazhi.query.QueryRunner;
import org.fazhi.query.SavedQueries;
import org.fazhi.serve.dataset.DatasetPage;
import org.fazhi.serve.explore.Neighbours;
import org.fazhi.serve.linked.Pages;
import org.fazhi.serve.linked.Publication;
import org.fazhi.serve.page.compare.ComparePage;
import org.fazhi.serve.page.saved.QueryListPage;
import org.fazhi.serve.page.saved.QueryPage;
import org.fazhi.serve.reconcile.Names;
import org.fazhi.serve.web.ProblemPage;
import org.fazhi.serve.web.PublicAddress;
import org.fazhi.store.StoreState;
import org.fazhi.store.index.SearchIndex;

/** All pages of a graph, and what they have in common. Thread-safe. */
public final class Site {

  private final PageWriter writer;
  private final Router router;
  private final Pages linked;

  /**
   * @param runner asks the graph
   * @param index the full text of the graph
   * @param state tells the state of the graph
   * @param names what its things are called
   * @param saved the saved queries
   * @param publication base of the IRIs of things, and licence of the data
   * @param place where clients find the server
   */
  public Site(
      QueryRunner runner,
      SearchIndex index,
      Supplier<StoreState> state,
      Names names,
      SavedQueries saved,
      Publication publication,
      PublicAddress place) {
    String base = publication.base();
    PageQueries queries = new PageQueries(runner, state);
    IndexedFacts indexed = new IndexedFacts(index, queries);
    Links links = new Links(base);
    Iris iris = new Iris(base, UnaryOperator.identity());
    Labels labels = Labels.ofOntology(iris);
    PageRenderer renderer = new PageRenderer(queries, links, labels, publication);
    this.writer = new PageWriter(state, renderer, place);
    this.linked =
        new LinkedPages(
            writer,
            new ThingPage(queries, indexed, links, labels, renderer::messages),
            OntologyPage.of(iris));
    this.router =
        Router.builder()
            .route("/", new OverviewPage(queries, indexed, state, links, renderer::messages))
            .route("/search", new SearchPage(queries, indexed, names, links, renderer::messages))
            .route("/things/{kind}", new ListPage(queries, indexed, links, renderer::messages))
            .route("/compare", new ComparePage(queries, names, links, labels, renderer::messages))
            .route("/queries", new QueryListPage(saved, renderer::messages))
            .route(
                "/queries/{name}",
                new QueryPage(saved, runner, queries, names, links, labels, renderer::messages))
            .route("/explore", new ExplorePage(new Neighbours(runner), renderer::messages))
            .route("/sparql-editor", new EditorPage(saved))
            .build();
  }

  /** Answers for the addresses of pages and leaves all others alone. */
  public Filter filter() {
    return new PageFilter(router, writer);
  }

  /** The pages of things and of the vocabulary. */
  public Pages linked() {
    return linked;
  }

  /** The page of the data set as a whole. */
  public DatasetPage dataset() {
    return (statements, reports, dumps, request, response) ->
        writer.write(
            request,
            response,
            Map.of(),
            asked ->
                PageAnswer.Page.of(
                    "dataset",
                    "",
                    Map.of("statements", statements, "reports", reports, "dumps", dumps)));
  }

  /** How people are told what is wrong. */
  public ProblemPage problems() {
    return new ProblemPages(writer);
  }
}
