package org.fazhi.serve;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.fazhi.serve.operations.AccessLog;
import org.fazhi.serve.operations.Port;
import org.fazhi.serve.protocol.BoundedWork;
import org.fazhi.serve.web.PlainProblems;
import org.fazhi.store.GraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that runs, on one port: SPARQL and Graph Store Protocol, linked data, pages, saved
 * queries, descriptions and dumps of the data set, health and metrics.
 *
 * <p>Reading is open. Writing, and {@code SERVICE} to other hosts, are off unless the options say
 * otherwise.
 */
public final class FazhiServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FazhiServer.class);

  /** What work that is given up gets to end. */
  private static final Duration TO_END = Duration.ofSeconds(2);

  private final FusekiServer server;
  private final String prefix;
  private final AtomicBoolean stopping;
  private final BoundedWork reading;
  private final BoundedWork writing;
  private final Optional<AccessLog> accessLog;

  private FazhiServer(
      FusekiServer server,
      String prefix,
      AtomicBoolean stopping,
      BoundedWork reading,
      BoundedWork writing,
      Optional<AccessLog> accessLog) {
    this.server = server;
    this.prefix = prefix;
    this.stopping = stopping;
    this.reading = reading;
    this.writing = writing;
    this.accessLog = accessLog;
  }

  /**
   * Starts to serve {@code dataset}.
   *
   * @throws ServerException when the port is taken, or the access log cannot be written
   */
  public static FazhiServer start(DatasetGraph dataset, ServerOptions options) {
    AtomicBoolean stopping = new AtomicBoolean();
    return start(
        new Assembly(dataset, options).forPrograms(() -> !stopping.get()).forPeople(),
        options,
        stopping);
  }

  /**
   * Starts to serve {@code store}.
   *
   * @throws ServerException when the port is taken, or the access log cannot be written
   * @throws java.util.NoSuchElementException when the store isn't in this process
   */
  public static FazhiServer start(GraphStore store, ServerOptions options) {
    return start(store.dataset().orElseThrow(), options);
  }

  private static FazhiServer start(Assembly parts, ServerOptions options, AtomicBoolean stopping) {
    FusekiServer server = parts.build();
    Optional<AccessLog> accessLog = openLog(options);
    accessLog.ifPresent(server.getJettyServer()::setRequestLog);
    Port port =
        new Port(server.getJettyServer())
            .tellCaseApart()
            .answerErrors(new PlainProblems())
            .compress()
            .endGracefully(options.grace());
    if (options.behindProxy()) {
      port.believeProxy();
    }
    try {
      server.start();
    } catch (RuntimeException e) {
      accessLog.ifPresent(AccessLog::close);
      throw new ServerException(
          "cannot serve on port " + options.port() + ": " + rootCause(e).getMessage(), e);
    }
    return new FazhiServer(
        server, options.prefix(), stopping, parts.reading(), parts.writing(), accessLog);
  }

  private static Optional<AccessLog> openLog(ServerOptions options) {
    try {
      return options.accessLog().map(AccessLog::open);
    } catch (UncheckedIOException e) {
      throw new ServerException(e.getMessage() + ": " + rootCause(e).getMessage(), e);
    }
  }

  private static Throwable rootCause(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure : rootCause(cause);
  }

  /** Where the server answers on this machine: {@code http://localhost:3030/}. */
  public URI address() {
    return URI.create("http://localhost:" + server.getPort() + prefix + "/");
  }

  /** Waits until the server is stopped. */
  public void join() {
    server.join();
  }

  /**
   * Stops serving. Reading requests under way get the time that the options grant; updates are
   * given up at once, with nothing changed.
   */
  @Override
  public void close() {
    stop();
  }

  /** The same; tells whether all work on the data set has ended, so that it can be closed. */
  public boolean stop() {
    stopping.set(true);
    boolean ended = writing.stop(TO_END);
    try {
      server.stop();
    } catch (FusekiException e) {
      // The time is up; what was still under way has been ended.
      LOG.warn("stopped with requests under way: {}", rootCause(e).toString());
    } finally {
      accessLog.ifPresent(AccessLog::close);
    }
    return reading.stop(TO_END) && ended;
  }
}
