package org.fazhi.serve.protocol;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.web.HttpSC;
import org.fazhi.serve.protocol.budget.BudgetException;

/**
 * Carries out what requests ask for, within limits of number, time, memory and depth; what goes
 * beyond one of them ends in a problem that says which. Thread-safe.
 */
public final class BoundedWork {

  private static final int UPDATES = 4;

  private final String kind;
  private final String consequence;
  private final Duration time;
  private final QueryThreads threads;
  private final Runnable whenOutOfTime;

  private BoundedWork(
      String kind,
      String consequence,
      Duration time,
      QueryThreads threads,
      Runnable whenOutOfTime) {
    this.kind = kind;
    this.consequence = consequence;
    this.time = time;
    this.threads = threads;
    this.whenOutOfTime = whenOutOfTime;
  }

  /** For queries, whose fate {@code meter} is told. */
  public static BoundedWork queries(QueryLimits limits, QueryMeter meter) {
    return new BoundedWork(
        "query",
        "",
        limits.timeout(),
        new QueryThreads("query", limits.queries()),
        meter::timedOut);
  }

  /** For changes, of which the store carries out one at a time; a few more may wait. */
  public static BoundedWork updates(QueryLimits limits) {
    return new BoundedWork(
        "update",
        " Nothing was changed.",
        limits.timeout(),
        new QueryThreads("update", UPDATES),
        () -> {});
  }

  /** The time that the server allows. */
  Duration time() {
    return time;
  }

  /** Does {@code work}, within the time that the server allows. */
  void run(HttpAction action, Runnable work) {
    run(action, time, work);
  }

  /** Does {@code work} within {@code asked}, on a thread of its own. */
  void run(HttpAction action, Duration asked, Runnable work) {
    QueryRun run = QueryRun.in(action.getContext());
    try {
      threads.run(work, run, asked);
    } catch (QueryCancelledException e) {
      unavailable(
          switch (run.givenUp().orElse(QueryRun.Reason.TIME)) {
            case TIME -> tooSlow(asked);
            case MEMORY -> tooLarge();
            case STOP -> "The server stops; the %s was given up.".formatted(kind);
          });
    } catch (BudgetException e) {
      ServletOps.error(HttpSC.UNPROCESSABLE_ENTITY_422, e.getMessage() + consequence);
    } catch (OutOfMemoryError e) {
      unavailable(tooLarge());
    } catch (StackOverflowError e) {
      ServletOps.error(
          HttpSC.UNPROCESSABLE_ENTITY_422,
          "The %s is nested too deeply for this server.%s".formatted(kind, consequence));
    } catch (RejectedExecutionException e) {
      action.setResponseHeader("Retry-After", "1");
      unavailable(
          "The server runs %,d %s already, the most that it runs at once. Ask again later."
              .formatted(threads.most(), kind.equals("query") ? "queries" : "updates"));
    }
  }

  private String tooSlow(Duration asked) {
    whenOutOfTime.run();
    return "The %s was given up after %s s. The server allows %s s; a request may ask for less (timeout)."
        .formatted(kind, seconds(asked), seconds(time));
  }

  private String tooLarge() {
    return "The %s needs more memory than this server has for it. Ask for less at a time."
        .formatted(kind);
  }

  private void unavailable(String sentence) {
    ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, sentence + consequence);
  }

  private static String seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
  }

  /**
   * Gives up what is under way and takes nothing new; tells whether all ended within {@code time}.
   */
  public boolean stop(Duration time) {
    return threads.stop(time);
  }
}
