package org.fazhi.serve.protocol;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The hosts that {@code SERVICE} may reach, each a name or {@code name:port}; without any it is
 * off.
 */
public final class FederationPolicy {

  private final Set<String> hosts;

  public FederationPolicy(Set<String> hosts) {
    this.hosts =
        hosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Makes queries that run in {@code context} keep to this. */
  public void applyTo(Context context) {
    context.set(ARQ.httpServiceAllowed, !hosts.isEmpty());
    // A host on the list must not lead on to one that isn't.
    context.set(
        ARQ.httpQueryClient,
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build());
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    ServiceExecutorRegistry.initWithDefaults(registry);
    registry.addSingleLink(
        (execute, original, binding, execution, next) -> {
          require(execute.getService());
          return next.createExecution(execute, original, binding, execution);
        });
    ServiceExecutorRegistry.set(context, registry);
  }

  private void require(Node service) {
    if (!service.isURI() || !allows(service.getURI())) {
      throw new QueryDeniedException("SERVICE may not reach " + service + " from this server.");
    }
  }

  private boolean allows(String endpoint) {
    try {
      URI address = URI.create(endpoint);
      String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
      return hosts.contains(host) || hosts.contains(host + ":" + address.getPort());
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
