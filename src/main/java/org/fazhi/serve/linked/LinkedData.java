package org.fazhi.serve.linked;

import java.util.function.UnaryOperator;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.fazhi.graph.Iris;
import org.fazhi.graph.Ontology;
import org.fazhi.serve.web.PublicAddress;

/** Adds linked data to a server. */
public final class LinkedData {

  private LinkedData() {}

  /** Adds {@code /id/…} and {@code /ontology}; gives the writer that they use. */
  public static DescriptionWriter addTo(
      FusekiServer.Builder server,
      DatasetGraph dataset,
      Publication publication,
      PublicAddress address,
      Pages pages) {
    // Nothing is named here, so nothing is transliterated.
    Iris iris = new Iris(publication.base(), UnaryOperator.identity());
    Graph vocabulary = Ontology.VOCABULARY.read(iris);
    Graph scheme = Ontology.MEASURES.read(iris);
    JsonLdContext context = JsonLdContext.of(vocabulary, publication.base());
    DescriptionWriter writer = new DescriptionWriter(context);
    server.addServlet(
        ThingServlet.PATH + "*",
        new ThingServlet(
            dataset, new ThingDescriber(dataset, scheme), writer, publication, address, pages));
    OntologyServlet ontology = new OntologyServlet(vocabulary, context, writer, address, pages);
    for (String path : OntologyServlet.paths()) {
      server.addServlet(path, ontology);
    }
    return writer;
  }
}
