package org.fazhi.serve.operations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/** How the port behaves whatever is asked of it: compression, proxies, stopping. */
public final class Port {

  private final Server server;

  public Port(Server server) {
    this.server = server;
  }

  /** Lets {@code errors} tell what is refused before any servlet is asked. */
  public Port answerErrors(ErrorHandler errors) {
    server.setErrorHandler(errors);
    server.getDescendants(ContextHandler.class).forEach(context -> context.setErrorHandler(errors));
    return this;
  }

  /** Compresses answers for clients that take gzip. */
  @SuppressWarnings({"deprecation", "removal"})
  public Port compress() {
    GzipHandler gzip = new GzipHandler();
    gzip.addIncludedMethods("GET", "POST");
    gzip.setHandler(server.getHandler());
    server.setHandler(gzip);
    return this;
  }

  /** Lets requests under way end within {@code grace} when the server stops; takes no new ones. */
  public Port endGracefully(Duration grace) {
    GracefulHandler graceful = new GracefulHandler();
    graceful.setHandler(server.getHandler());
    server.setHandler(graceful);
    server.setStopTimeout(grace.toMillis());
    return this;
  }

  /**
   * Tells headers apart that differ in case alone. Jetty keeps those of a connection for the next
   * requests, and would take a token for the one that came before it.
   */
  public Port tellCaseApart() {
    configurations().forEach(http -> http.setHeaderCacheCaseSensitive(true));
    return this;
  }

  /** Believes what a proxy says about clients and addresses ({@code X-Forwarded-*}). */
  public Port believeProxy() {
    configurations().forEach(http -> http.addCustomizer(new ForwardedRequestCustomizer()));
    return this;
  }

  private List<HttpConfiguration> configurations() {
    List<HttpConfiguration> found = new ArrayList<>();
    for (Connector connector : server.getConnectors()) {
      for (ConnectionFactory factory : connector.getConnectionFactories()) {
        if (factory instanceof HttpConfiguration.ConnectionFactory http) {
          found.add(http.getHttpConfiguration());
        }
      }
    }
    return found;
  }
}
