package org.fazhi.query;

import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/**
 * Asks queries of one graph. Thread-safe when the dataset is; a dataset that is in no transaction
 * is read in one of its own.
 */
public final class QueryRunner {

  private final Function<Query, QueryAnswer> execution;
  private final NameResolver names;

  private QueryRunner(Function<Query, QueryAnswer> execution) {
    this.execution = execution;
    this.names = new GraphNames(this, new ScanningNameSearch(this));
  }

  private QueryRunner(Function<Query, QueryAnswer> execution, NameSearch search) {
    this.execution = execution;
    this.names = new GraphNames(this, search);
  }

  /** The same graph, in which parts of names are found by {@code search}. */
  public QueryRunner searching(NameSearch search) {
    return new QueryRunner(execution, search);
  }

  /** Looks up the things that names in the graph stand for. */
  public NameResolver names() {
    return names;
  }

  /** A runner on {@code dataset}, whose default graph holds everything that is asked about. */
  public static QueryRunner on(Dataset dataset) {
    return new QueryRunner(
        query ->
            Txn.calculateRead(
                dataset,
                () -> {
                  try (QueryExec exec =
                      QueryExec.dataset(dataset.asDatasetGraph()).query(query).build()) {
                    return answer(query, exec);
                  }
                }));
  }

  /** A runner on the SPARQL endpoint at {@code address}. */
  public static QueryRunner at(URI address) {
    return new QueryRunner(
        query -> {
          try (QueryExec exec = QueryExec.service(address.toString()).query(query).build()) {
            return answer(query, exec);
          }
        });
  }

  /**
   * The answer to {@code query} for {@code values}.
   *
   * @param values by parameter name, as people type them
   * @throws QueryParameterException when a value is missing, unknown or of the wrong type
   */
  public QueryAnswer run(SavedQuery query, Map<String, String> values) {
    return run(query.bind(values, names));
  }

  /** The answer to {@code query} as it stands. */
  public QueryAnswer run(Query query) {
    return execution.apply(query);
  }

  private static QueryAnswer answer(Query query, QueryExec exec) {
    if (query.isSelectType()) {
      RowSet rows = exec.select();
      return new QueryAnswer.Rows(
          rows.getResultVars(),
          rows.stream().map(QueryRunner::complete).toList(),
          query.getPrefixMapping());
    }
    if (query.isAskType()) {
      return new QueryAnswer.Truth(exec.ask());
    }
    return new QueryAnswer.Statements(
        query.isDescribeType() ? exec.describe() : exec.construct(), query.getPrefixMapping());
  }

  /**
   * A store looks terms up when they are asked for, which it can do within the transaction only.
   */
  private static Binding complete(Binding row) {
    BindingBuilder copy = BindingFactory.builder();
    row.forEach(copy::add);
    return copy.build();
  }
}
