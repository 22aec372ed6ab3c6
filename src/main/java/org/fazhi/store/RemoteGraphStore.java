package org.fazhi.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/**
 * A store that is reached by the SPARQL 1.1 Protocol. Thread-safe.
 *
 * <p>A change is one update request, which stores make wholly or not at all. Its default graph has
 * to be the union of the named graphs, which is for the store to be set up so; full-text search
 * ({@code text:query}) is there when the store offers it. The records stand in a named graph of
 * their own, since a union hides the default graph.
 */
public final class RemoteGraphStore implements GraphStore {

  private static final String RECORDS = "urn:fazhi:store";

  private final String endpoint;
  private final RDFConnection connection;

  private RemoteGraphStore(String endpoint, RDFConnection connection) {
    this.endpoint = endpoint;
    this.connection = connection;
  }

  /**
   * A store to ask only.
   *
   * @param queryEndpoint URL that takes queries
   */
  public static RemoteGraphStore reading(String queryEndpoint) {
    return new RemoteGraphStore(
        queryEndpoint, RDFConnectionRemote.newBuilder().queryEndpoint(queryEndpoint).build());
  }

  /**
   * A store to ask and to change.
   *
   * @param queryEndpoint URL that takes queries
   * @param updateEndpoint URL that takes updates
   */
  public static RemoteGraphStore writing(String queryEndpoint, String updateEndpoint) {
    return new RemoteGraphStore(
        queryEndpoint,
        RDFConnectionRemote.newBuilder()
            .queryEndpoint(queryEndpoint)
            .updateEndpoint(updateEndpoint)
            .build());
  }

  @Override
  public void apply(StoreChange change) {
    if (change.isEmpty()) {
      return;
    }
    String update = update(change);
    reach(
        () -> {
          connection.update(update);
          return change;
        });
  }

  private String update(StoreChange change) {
    Map<String, Graph> content = new LinkedHashMap<>(change.graphs());
    change
        .moves()
        .forEach((from, to) -> content.put(to, ReportRenamer.rename(copy(from), from, to)));
    StringBuilder update = new StringBuilder();
    for (String touched : change.touched()) {
      update.append("DROP SILENT GRAPH <").append(touched).append("> ;\n");
      dropRecord(update, touched);
    }
    content.forEach(
        (graph, triples) -> {
          update.append("DROP SILENT GRAPH <").append(graph).append("> ;\n");
          insert(update, graph, triples.find().toList());
        });
    for (StoredReport report : change.records()) {
      dropRecord(update, report.iri());
      insert(update, RECORDS, ReportRecords.triples(report));
    }
    return update.toString();
  }

  private static void dropRecord(StringBuilder update, String report) {
    update
        .append("DELETE WHERE { GRAPH <" + RECORDS + "> { <")
        .append(report)
        .append("> ?p ?o } } ;\n");
  }

  private static void insert(StringBuilder update, String graph, List<Triple> triples) {
    update.append("INSERT DATA { GRAPH <").append(graph).append("> {\n");
    triples.forEach(triple -> update.append(NodeFmtLib.strNT(triple)).append('\n'));
    update.append("} } ;\n");
  }

  private Graph copy(String graph) {
    return construct("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + graph + "> { ?s ?p ?o } }");
  }

  private Graph construct(String query) {
    return query(QueryFactory.create(query), QueryExecution::execConstruct).getGraph();
  }

  @Override
  public Optional<StoredReport> report(String iri) {
    return records("VALUES ?r { <" + iri + "> } ").find(iri);
  }

  @Override
  public List<StoredReport> reportsOf(String identity) {
    return records("?r <" + StoreTerms.IDENTITY.getURI() + "> <" + identity + ">").all();
  }

  @Override
  public List<StoredReport> reportsFrom(SourceKey source) {
    return records("?r <" + StoreTerms.SOURCE.getURI() + "> \"" + source.value() + "\"").all();
  }

  private ReportRecords records(String pattern) {
    return new ReportRecords(
        construct(
            "CONSTRUCT { ?r ?p ?o } WHERE { GRAPH <"
                + RECORDS
                + "> { "
                + pattern
                + " . ?r ?p ?o } }"));
  }

  @Override
  public <T> T query(Query query, Function<QueryExecution, T> reader) {
    return reach(
        () -> {
          try (QueryExecution execution = connection.query(query)) {
            return reader.apply(execution);
          }
        });
  }

  private <T> T reach(java.util.function.Supplier<T> exchange) {
    try {
      return exchange.get();
    } catch (HttpException | QueryExceptionHTTP e) {
      throw new StoreException(endpoint + " does not answer: " + e.getMessage(), e);
    }
  }

  @Override
  public Optional<DatasetGraph> dataset() {
    return Optional.empty();
  }

  @Override
  public void close() {
    connection.close();
  }
}
