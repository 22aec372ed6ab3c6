package org.fazhi.serve;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.serve.linked.Publication;
import org.fazhi.serve.protocol.QueryLimits;
import org.fazhi.serve.protocol.Writers;

/**
 * How a server is run.
 *
 * @param port TCP port; 0 for any that is free
 * @param prefix path under which everything is served: {@code /fazhi}; empty for the root
 * @param publicAddress where clients find the server, when requests don't tell
 * @param behindProxy whether {@code X-Forwarded-*} headers are believed
 * @param limits how much a request may ask for
 * @param writers who may write
 * @param serviceHosts hosts that {@code SERVICE} may reach
 * @param hosts hosts that the server answers for, beside its own address and the public one
 * @param publication base of the IRIs and licence of the data
 * @param accessLog file to which requests are written as JSON lines
 * @param grace time that requests under way get when the server stops
 */
public record ServerOptions(
    int port,
    String prefix,
    Optional<URI> publicAddress,
    boolean behindProxy,
    QueryLimits limits,
    Writers writers,
    Set<String> serviceHosts,
    Set<String> hosts,
    Publication publication,
    Optional<Path> accessLog,
    Duration grace) {

  /** The usual port. */
  public static final int DEFAULT_PORT = 3030;

  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);
  private static final Duration DEFAULT_GRACE = Duration.ofSeconds(10);

  private static final int LAST_PORT = 65_535;
  private static final Pattern PREFIX = Pattern.compile("(?:/[A-Za-z0-9._~-]+)*");

  /**
   * @throws IllegalArgumentException when there is no such port or prefix, or the grace is negative
   */
  public ServerOptions {
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException("no such port: " + port);
    }
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException(
          "a prefix begins with a slash and doesn't end with one: " + prefix);
    }
    if (grace.isNegative()) {
      throw new IllegalArgumentException("no such time to stop: " + grace);
    }
    serviceHosts = Set.copyOf(serviceHosts);
    hosts = Set.copyOf(hosts);
  }

  /** The usual options, for reading alone. */
  public ServerOptions(int port, Duration queryTimeout) {
    this(
        port,
        "",
        Optional.empty(),
        false,
        QueryLimits.of(queryTimeout),
        Writers.nobody(),
        Set.of(),
        Set.of(),
        Publication.DEFAULT,
        Optional.empty(),
        DEFAULT_GRACE);
  }

  /** The usual options on {@code port}. */
  public static ServerOptions onPort(int port) {
    return new ServerOptions(port, DEFAULT_TIMEOUT);
  }
}
