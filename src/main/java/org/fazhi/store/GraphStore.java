package org.fazhi.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Named graphs, one for each report, in a store that SPARQL asks.
 *
 * <p>Queries see the union of all named graphs as their default graph. What a report says stands in
 * its own graph alone, labels of shared things included, so that taking the report away takes away
 * all that it said and nothing else.
 *
 * <p>Any number of threads may read; one at a time may change.
 */
public interface GraphStore extends AutoCloseable {

  /**
   * Makes the whole change, or none of it when the program or the machine stops on the way.
   *
   * @throws StoreException when the store refuses; it is then as before
   */
  void apply(StoreChange change);

  /** The report with this IRI. */
  Optional<StoredReport> report(String iri);

  /** All texts for one body and year, ordered by name and digest. */
  List<StoredReport> reportsOf(String identity);

  /** The reports whose bytes were found at {@code source}; at most one where all went well. */
  List<StoredReport> reportsFrom(SourceKey source);

  /**
   * Runs a query of any form and gives its execution to {@code reader}, which must be done with it
   * when it returns.
   *
   * @throws StoreException when the store cannot be reached
   */
  <T> T query(Query query, Function<QueryExecution, T> reader);

  /** The data itself, for a server in this process; empty when the store is elsewhere. */
  Optional<DatasetGraph> dataset();

  @Override
  void close();
}
