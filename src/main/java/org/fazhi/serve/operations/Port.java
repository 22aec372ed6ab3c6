package org.fazhi.serve.operations;

import java.time.Duration;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/** How the port behaves whatever is asked of it: compression, proxies, stopping. */
public final class Port {

  private final Server server;

  public Port(Server server) {
    this.server = server;
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

  /** Believes what a proxy says about clients and addresses ({@code X-Forwarded-*}). */
  public Port believeProxy() {
    for (Connector connector : server.getConnectors()) {
      for (ConnectionFactory factory : connector.getConnectionFactories()) {
        if (factory instanceof HttpConfiguration.ConnectionFactory http) {
          http.getHttpConfiguration().addCustomizer(new ForwardedRequestCustomizer());
        }
      }
    }
    return this;
  }
}
