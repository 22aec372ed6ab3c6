package org.fazhi.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where clients find the server, which behind a proxy is not where it listens. Immutable.
 *
 * <p>What is configured goes; else scheme, host and port of the request, and the prefix that a
 * trusted proxy took off the path ({@code X-Forwarded-Prefix}).
 */
public final class PublicAddress {

  private static final Pattern PREFIX = Pattern.compile("(?:/[A-Za-z0-9._~-]+)*");

  private final Optional<URI> configured;
  private final boolean behindProxy;

  public PublicAddress(Optional<URI> configured, boolean behindProxy) {
    this.configured = configured;
    this.behindProxy = behindProxy;
  }

  /** The address of the root without its slash: {@code https://example.org/fazhi}. */
  public String root(HttpServletRequest request) {
    return configured
        .map(address -> withoutSlash(address.toString()))
        .orElseGet(() -> origin(request) + path(request));
  }

  /**
   * The path of the root without its slash: {@code /fazhi}; empty when the server has no prefix.
   */
  public String path(HttpServletRequest request) {
    return configured
        .map(address -> withoutSlash(address.getRawPath()))
        .orElseGet(() -> prefix(request) + request.getContextPath());
  }

  private static String origin(HttpServletRequest request) {
    String whole = request.getRequestURL().toString();
    return whole.substring(0, whole.length() - request.getRequestURI().length());
  }

  private String prefix(HttpServletRequest request) {
    String prefix = behindProxy ? request.getHeader("X-Forwarded-Prefix") : null;
    if (prefix == null) {
      return "";
    }
    String path = withoutSlash(prefix.strip());
    return PREFIX.matcher(path).matches() ? path : "";
  }

  private static String withoutSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
