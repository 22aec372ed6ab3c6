package org.fazhi.serve.dataset;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.fazhi.serve.linked.DescriptionWriter;
import org.fazhi.serve.linked.Publication;
import org.fazhi.serve.web.PerState;
import org.fazhi.serve.web.PublicAddress;
import org.fazhi.store.StoreState;

/** Adds to a server what tells about the data set as a whole. */
public final class DatasetInformation {

  private DatasetInformation() {}

  /**
   * Adds {@code /.well-known/void}, {@code /dumps/…}, {@code /robots.txt}, {@code /sitemap.xml},
   * and the description of {@code /sparql}.
   *
   * @param updates whether the service takes updates
   */
  public static void addTo(
      FusekiServer.Builder server,
      DatasetGraph dataset,
      Publication publication,
      PublicAddress address,
      DescriptionWriter writer,
      DatasetPage page,
      boolean updates) {
    Supplier<StoreState> state = () -> StoreState.of(dataset);
    PerState<Statistics> statistics = new PerState<>(state, () -> Statistics.of(dataset));
    Dumper dumper = new Dumper(dataset);
    PerState<List<Dump>> dumps = new PerState<>(state, () -> dumper.dump());
    PerState<List<String>> names =
        new PerState<>(state, () -> SitemapServlet.names(dataset, publication.base()));
    SitemapServlet sitemap = new SitemapServlet(names, address);
    server
        .addFilter("/sparql", new ServiceDescriptionFilter())
        .addServlet(
            VoidServlet.PATH,
            new VoidServlet(
                new DatasetDescriber(publication, updates),
                statistics,
                dumps,
                state,
                writer,
                address,
                page))
        .addServlet(DumpServlet.PATH + "*", new DumpServlet(dumps, state))
        .addServlet(RobotsServlet.PATH, new RobotsServlet(address))
        .addServlet(SitemapServlet.PATH, sitemap)
        .addServlet(SitemapServlet.PARTS, sitemap);
  }
}
