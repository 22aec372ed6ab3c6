package org.fazhi.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The hosts that a server answers for: links in its answers name the host that a request asks, so
 * that a request for a made-up one could plant false links in caches. Immutable.
 *
 * <p>Always among them are {@code localhost}, the name of the machine and the address at which a
 * request arrives, whatever the port.
 */
public final class AllowedHosts {

  private static final String ANY = "*";

  private final Set<String> hosts;
  private final boolean any;

  private AllowedHosts(Set<String> hosts, boolean any) {
    this.hosts = hosts;
    this.any = any;
  }

  /**
   * The hosts that are configured.
   *
   * @param listed names, each for all ports or as {@code name:port}; {@code *} for all hosts
   * @param publicAddress whose host is one of them
   * @param behindProxy whether a proxy says which host was asked; without any host that is
   *     configured, it is trusted to take requests for its own hosts alone
   */
  public static AllowedHosts of(
      Set<String> listed, Optional<URI> publicAddress, boolean behindProxy) {
    Set<String> hosts =
        listed.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(HashSet::new));
    publicAddress.map(URI::getHost).ifPresent(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
    boolean any = hosts.contains(ANY) || (behindProxy && hosts.isEmpty());
    hosts.add("localhost");
    nameOfThisMachine().ifPresent(hosts::add);
    return new AllowedHosts(Set.copyOf(hosts), any);
  }

  private static Optional<String> nameOfThisMachine() {
    try {
      return Optional.of(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
    } catch (UnknownHostException nameless) {
      return Optional.empty();
    }
  }

  /** Whether the host that {@code request} asks is one of them. */
  public boolean allow(HttpServletRequest request) {
    String host = request.getServerName().toLowerCase(Locale.ROOT);
    return any
        || hosts.contains(host)
        || hosts.contains(host + ":" + request.getServerPort())
        || bare(host).equals(bare(request.getLocalAddr()));
  }

  /** An IPv6 address has brackets in a URL. */
  private static String bare(String address) {
    return address.startsWith("[") && address.endsWith("]")
        ? address.substring(1, address.length() - 1)
        : address;
  }
}
