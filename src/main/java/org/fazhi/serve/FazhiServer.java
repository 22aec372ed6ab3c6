package org.fazhi.serve;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.fazhi.query.QueryRunner;
import org.fazhi.query.SavedQueries;
import org.fazhi.serve.api.MachineFilter;
import org.fazhi.serve.api.OpenApiServlet;
import org.fazhi.serve.api.QueryServlet;
import org.fazhi.serve.explore.PrefixesServlet;
import org.fazhi.serve.explore.RelationsServlet;
import org.fazhi.serve.linked.LinkedData;
import org.fazhi.serve.linked.Publication;
import org.fazhi.serve.page.AssetServlet;
import org.fazhi.serve.page.Site;
import org.fazhi.serve.reconcile.Names;
import org.fazhi.serve.reconcile.ReconcileServlet;
import org.fazhi.serve.web.ProblemFilter;
import org.fazhi.serve.web.PublicAddress;
import org.fazhi.store.GraphStore;
import org.fazhi.store.StoreState;

/**
 * Serves a data set on one port, for reading alone: {@code /sparql} (SPARQL 1.1 Protocol, queries),
 * {@code /data} (Graph Store Protocol, read), {@code /healthz}.
 *
 * <p>Queries end after a time limit and reach no other host: {@code SERVICE} is refused.
 */
public final class FazhiServer implements AutoCloseable {

  private final FusekiServer server;

  private FazhiServer(FusekiServer server) {
    this.server = server;
  }

  /**
   * Starts to serve {@code dataset}.
   *
   * @throws ServerException when the port is taken
   */
  public static FazhiServer start(DatasetGraph dataset, ServerOptions options) {
    return start(assemble(dataset, options), options);
  }

  /**
   * Starts to serve {@code store}.
   *
   * @throws ServerException when the port is taken
   * @throws java.util.NoSuchElementException when the store isn't in this process
   */
  public static FazhiServer start(GraphStore store, ServerOptions options) {
    return start(store.dataset().orElseThrow(), options);
  }

  private static FusekiServer.Builder assemble(DatasetGraph dataset, ServerOptions options) {
    restrict(dataset.getContext(), options);
    PublicAddress address = new PublicAddress(Optional.empty(), false);
    Publication publication = Publication.DEFAULT;
    SavedQueries queries = SavedQueries.standard();
    QueryRunner runner = QueryRunner.on(DatasetFactory.wrap(dataset));
    Supplier<StoreState> state = () -> StoreState.of(dataset);
    Names names = new Names(runner, state, publication.base());
    Site site = new Site(runner, state, names, queries, publication.base());
    QueryServlet queryServlet = new QueryServlet(queries, runner);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .fusekiModules(FusekiModules.create())
            .addFilter("/*", new ProblemFilter(site.problems()))
            .add(
                "/",
                DataService.newBuilder(dataset)
                    .addEndpoint(Operation.Query, "sparql")
                    .addEndpoint(Operation.GSP_R, "data"))
            .addServlet("/healthz", new HealthServlet(() -> answers(dataset)))
            .addServlet("/queries/*", queryServlet)
            .addFilter("/queries/*", new MachineFilter(queryServlet))
            .addServlet("/openapi.json", new OpenApiServlet(queries))
            .addServlet("/reconcile/*", new ReconcileServlet(names))
            .addServlet("/explore.json", new RelationsServlet(runner))
            .addServlet("/sparql-editor/prefixes.json", new PrefixesServlet())
            .addServlet("/assets/*", new AssetServlet())
            .addFilter("/*", site.filter());
    LinkedData.addTo(builder, dataset, publication, address, site.linked());
    return builder;
  }

  private static FazhiServer start(FusekiServer.Builder builder, ServerOptions options) {
    FusekiServer server = builder.build();
    try {
      server.start();
    } catch (RuntimeException e) {
      throw new ServerException(
          "cannot serve on port " + options.port() + ": " + rootCause(e).getMessage(), e);
    }
    return new FazhiServer(server);
  }

  private static void restrict(Context context, ServerOptions options) {
    context.set(ARQ.queryTimeout, Long.toString(options.queryTimeout().toMillis()));
    context.set(ARQ.httpServiceAllowed, false);
  }

  private static boolean answers(DatasetGraph dataset) {
    try {
      return Txn.calculateRead(
          dataset,
          () -> {
            dataset.contains(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
            return true;
          });
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static Throwable rootCause(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure : rootCause(cause);
  }

  /** Where the server answers: {@code http://localhost:3030/}. */
  public URI address() {
    return URI.create("http://localhost:" + server.getPort() + "/");
  }

  /** Waits until the server is stopped. */
  public void join() {
    server.join();
  }

  /** Stops serving; requests under way are ended. */
  @Override
  public void close() {
    server.stop();
  }
}
