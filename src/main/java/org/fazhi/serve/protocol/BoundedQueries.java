package org.fazhi.serve.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.web.HttpSC;

/**
 * Queries whose answers are complete or refused.
 *
 * <p>An answer is gathered before the first byte is sent. So a query that runs out of time ends in
 * 503 and one that finds too much in 422, instead of a 200 that breaks off or silently stops.
 */
public final class BoundedQueries extends SPARQL_QueryDataset {

  private static final Pattern SECONDS = Pattern.compile("\\d{1,6}(?:\\.\\d{1,3})?");

  /** What ARQ takes for no time limit of its own. */
  private static final Long NO_TIMER = -1L;

  private final QueryLimits limits;
  private final QueryMeter meter;
  private final BoundedWork work;

  public BoundedQueries(QueryLimits limits, QueryMeter meter, BoundedWork work) {
    this.limits = limits;
    this.meter = meter;
    this.work = work;
  }

  @Override
  protected void validateRequest(HttpAction action) {
    String timeout = action.getRequestParameter("timeout");
    if (timeout != null && !SECONDS.matcher(timeout).matches()) {
      ServletOps.errorBadRequest("timeout is a number of seconds, not " + timeout);
    }
  }

  /** The time that the request asks for, where that is less than what the server grants. */
  private Duration timeout(HttpAction action) {
    String asked = action.getRequestParameter("timeout");
    if (asked == null) {
      return limits.timeout();
    }
    Duration wanted =
        Duration.ofMillis(new BigDecimal(asked).movePointRight(3).max(BigDecimal.ONE).longValue());
    return wanted.compareTo(limits.timeout()) < 0 ? wanted : limits.timeout();
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    if (query.isJsonType()) {
      ServletOps.errorBadRequest("JSON queries are not part of SPARQL 1.1.");
    }
  }

  /** Reads no more than is needed to know that a query is too long. */
  @Override
  protected void executeBody(HttpAction action) {
    try {
      // A character has at most three bytes for each of its units.
      byte[] body = action.getRequestInputStream().readNBytes(3 * QueryText.LONGEST + 1);
      execute(new String(body, UTF_8), action);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything before, such as reading the request, belongs to the thread of the request. */
  @Override
  protected void execute(String query, HttpAction action) {
    QueryText.check(query);
    work.run(action, timeout(action), () -> executeMetered(query, action));
  }

  private void executeMetered(String query, HttpAction action) {
    meter.begun();
    try {
      super.execute(query, action);
    } finally {
      meter.ended();
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    return QueryExec.newBuilder()
        .dataset(dataset)
        .query(query)
        .context(action.getContext())
        .set(ARQ.queryTimeout, NO_TIMER)
        .build();
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String loggedQuery) {
    if (query.isSelectType()) {
      RowSet rows = execution.select();
      List<Binding> gathered = gather(rows, limits.rows(), "rows");
      return new QueryExecResult(RowSetStream.create(rows.getResultVars(), gathered.iterator()));
    }
    if (query.isConstructType()) {
      DatasetGraph answer = DatasetGraphFactory.create();
      List<Quad> quads = gather(execution.constructQuads(), limits.triples(), "statements");
      quads.forEach(answer::add);
      return new QueryExecResult(answer);
    }
    if (query.isDescribeType()) {
      Graph answer = GraphFactory.createDefaultGraph();
      List<Triple> triples = gather(execution.describeTriples(), limits.triples(), "statements");
      triples.forEach(answer::add);
      return new QueryExecResult(answer);
    }
    return super.executeQuery(action, execution, query, loggedQuery);
  }

  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    QueryRun.of(action.getContext()).answer();
    super.sendResults(action, result, prologue);
  }

  private static <T> List<T> gather(Iterator<T> answer, int limit, String unit) {
    List<T> gathered = new ArrayList<>();
    while (answer.hasNext()) {
      if (gathered.size() == limit) {
        ServletOps.error(
            HttpSC.UNPROCESSABLE_ENTITY_422,
            "The answer has more than %,d %s, the most that this server gives at once. Ask for parts with ORDER BY, LIMIT and OFFSET, or take the whole graph from /dumps/."
                .formatted(limit, unit));
      }
      gathered.add(answer.next());
    }
    return gathered;
  }
}
