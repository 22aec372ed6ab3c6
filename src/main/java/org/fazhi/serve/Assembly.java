package org.fazhi.serve;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.fazhi.query.QueryRunner;
import org.fazhi.query.SavedQueries;
import org.fazhi.serve.api.MachineFilter;
import org.fazhi.serve.api.OpenApiServlet;
import org.fazhi.serve.api.QueryServlet;
import org.fazhi.serve.dataset.DatasetInformation;
import org.fazhi.serve.explore.PrefixesServlet;
import org.fazhi.serve.explore.RelationsServlet;
import org.fazhi.serve.linked.DescriptionWriter;
import org.fazhi.serve.linked.LinkedData;
import org.fazhi.serve.linked.Publication;
import org.fazhi.serve.operations.Metrics;
import org.fazhi.serve.operations.MetricsFilter;
import org.fazhi.serve.operations.MetricsServlet;
import org.fazhi.serve.operations.ProbeServlet;
import org.fazhi.serve.page.AssetServlet;
import org.fazhi.serve.page.Site;
import org.fazhi.serve.protocol.BoundedGraphReads;
import org.fazhi.serve.protocol.BoundedQueries;
import org.fazhi.serve.protocol.BoundedWork;
import org.fazhi.serve.protocol.FederationPolicy;
import org.fazhi.serve.protocol.FormatNames;
import org.fazhi.serve.protocol.GuardedGraphWrites;
import org.fazhi.serve.protocol.GuardedUpdates;
import org.fazhi.serve.protocol.ReadingCors;
import org.fazhi.serve.protocol.budget.QueryBudget;
import org.fazhi.serve.reconcile.Names;
import org.fazhi.serve.reconcile.ReconcileServlet;
import org.fazhi.serve.web.AllowedHosts;
import org.fazhi.serve.web.PerState;
import org.fazhi.serve.web.ProblemFilter;
import org.fazhi.serve.web.PublicAddress;
import org.fazhi.serve.web.RequestGuard;
import org.fazhi.store.StoreState;
import org.fazhi.store.index.SearchIndex;
import org.fazhi.store.index.TextSearchFunction;

/** Puts the parts of a server together. Used once, by one thread. */
final class Assembly {

  private final DatasetGraph dataset;
  private final ServerOptions options;
  private final Publication publication;
  private final PublicAddress address;
  private final Metrics metrics;
  private final BoundedWork reading;
  private final BoundedWork writing;
  private final SavedQueries queries = SavedQueries.standard();
  private final QueryRunner runner;
  private final Names names;
  private final Site site;
  private final FusekiServer.Builder server = FusekiServer.create();

  Assembly(DatasetGraph dataset, ServerOptions options) {
    this.dataset = dataset;
    this.options = options;
    this.publication = options.publication();
    this.address = new PublicAddress(options.publicAddress(), options.behindProxy());
    this.runner = QueryRunner.on(DatasetFactory.wrap(dataset));
    Supplier<StoreState> state = () -> StoreState.of(dataset);
    this.metrics = new Metrics(new PerState<>(state, this::size)::get);
    this.reading = BoundedWork.queries(options.limits(), metrics);
    this.writing = BoundedWork.updates(options.limits());
    this.names = new Names(runner, state, publication.base());
    this.site = new Site(runner, index(dataset), state, names, queries, publication, address);
    server
        .port(options.port())
        .contextPath(options.prefix().isEmpty() ? "/" : options.prefix())
        .fusekiModules(FusekiModules.create());
    restrict(dataset.getContext());
  }

  private static SearchIndex index(DatasetGraph dataset) {
    return TextSearchFunction.index(dataset.getContext())
        .orElseThrow(() -> new IllegalArgumentException("the data set has no full-text index"));
  }

  private void restrict(Context context) {
    context.set(ARQ.queryTimeout, Long.toString(options.limits().timeout().toMillis()));
    QueryBudget.applyTo(context);
    new FederationPolicy(options.serviceHosts()).applyTo(context);
  }

  /**
   * Adds all that programs use.
   *
   * @param goesOn whether the server isn't about to stop
   */
  Assembly forPrograms(BooleanSupplier goesOn) {
    addFilters();
    addOperations(goesOn);
    addProtocols();
    addDescriptions();
    addQueries();
    addTools();
    return this;
  }

  /** Adds the pages for people; those of things and of problems are there already. */
  Assembly forPeople() {
    server.addServlet("/assets/*", new AssetServlet()).addFilter("/*", site.filter());
    return this;
  }

  FusekiServer build() {
    return server.build();
  }

  /** What runs for readers. */
  BoundedWork reading() {
    return reading;
  }

  /** What runs for writers. */
  BoundedWork writing() {
    return writing;
  }

  private void addFilters() {
    server
        .addFilter("/*", new MetricsFilter(metrics))
        .addFilter(
            "/*",
            new RequestGuard(
                AllowedHosts.of(options.hosts(), options.publicAddress(), options.behindProxy())))
        .addFilter("/*", new ProblemFilter(site.problems()))
        .addFilter("/*", new ReadingCors())
        .addFilter("/sparql", new FormatNames());
  }

  private void addOperations(BooleanSupplier goesOn) {
    server
        .addServlet("/healthz", new ProbeServlet(() -> true, ""))
        .addServlet(
            "/readyz",
            new ProbeServlet(
                () -> goesOn.getAsBoolean() && answers(),
                "the store does not answer, or the server is about to stop"))
        .addServlet("/metrics", new MetricsServlet(metrics));
  }

  private long size() {
    return Txn.calculateRead(dataset, () -> Iter.count(dataset.getDefaultGraph().find()));
  }

  private boolean answers() {
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

  private void addProtocols() {
    DataService.Builder service =
        DataService.newBuilder(dataset).addEndpoint(Operation.Query, "sparql");
    server.registerOperation(
        Operation.Query,
        WebContent.contentTypeSPARQLQuery,
        new BoundedQueries(options.limits(), metrics, reading));
    if (options.writers().exist()) {
      service.addEndpoint(Operation.Update, "sparql").addEndpoint(Operation.GSP_RW, "data");
      server
          .registerOperation(
              Operation.Update,
              WebContent.contentTypeSPARQLUpdate,
              new GuardedUpdates(options.writers(), writing))
          .registerOperation(
              Operation.GSP_RW,
              new GuardedGraphWrites(options.writers(), options.limits(), writing));
    } else {
      service.addEndpoint(Operation.GSP_R, "data");
      server.registerOperation(Operation.GSP_R, new BoundedGraphReads(options.limits()));
    }
    server.add("/", service);
  }

  private void addDescriptions() {
    DescriptionWriter writer =
        LinkedData.addTo(server, dataset, publication, address, site.linked());
    DatasetInformation.addTo(
        server, dataset, publication, address, writer, site.dataset(), options.writers().exist());
  }

  private void addQueries() {
    QueryServlet answers = new QueryServlet(queries, runner);
    server
        .addServlet("/queries/*", answers)
        .addFilter("/queries/*", new MachineFilter(answers))
        .addServlet("/openapi.json", new OpenApiServlet(queries, publication));
  }

  private void addTools() {
    server
        .addServlet("/reconcile/*", new ReconcileServlet(names, address))
        .addServlet("/explore.json", new RelationsServlet(runner))
        .addServlet("/sparql-editor/prefixes.json", new PrefixesServlet());
  }
}
