package org.fazhi.serve;

import java.time.Duration;

/**
 * How a server is run.
 *
 * @param port TCP port; 0 for any that is free
 * @param queryTimeout time after which a query is given up
 */
public record ServerOptions(int port, Duration queryTimeout) {

  /** The usual port. */
  public static final int DEFAULT_PORT = 3030;

  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

  private static final int LAST_PORT = 65_535;

  /**
   * @throws IllegalArgumentException when there is no such port, or the timeout isn't positive
   */
  public ServerOptions {
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException("no such port: " + port);
    }
    if (queryTimeout.isNegative() || queryTimeout.isZero()) {
      throw new IllegalArgumentException("no time for queries: " + queryTimeout);
    }
  }

  /** The usual options on {@code port}. */
  public static ServerOptions onPort(int port) {
    return new ServerOptions(port, DEFAULT_TIMEOUT);
  }
}
