package org.fazhi.serve.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses what no servlet should be asked: hosts that aren't this server's, and {@code TRACE},
 * which sends back what the request holds.
 */
public final class RequestGuard implements Filter {

  private static final int MISDIRECTED = 421;

  /** What is asked of the address of a machine rather than of its name, and holds no links. */
  private static final Set<String> PROBES = Set.of("/healthz", "/readyz", "/metrics");

  private final AllowedHosts hosts;

  public RequestGuard(AllowedHosts hosts) {
    this.hosts = hosts;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    String path = asked.getRequestURI().substring(asked.getContextPath().length());
    if (!PROBES.contains(path) && !hosts.allow(asked)) {
      new Problem(
              MISDIRECTED,
              "This server doesn't answer for the host "
                  + asked.getServerName()
                  + "; the setting hosts says for which it does.")
          .answer(asked, answer);
    } else if (asked.getMethod().equals("TRACE")) {
      answer.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      new Problem(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "TRACE is off.").answer(asked, answer);
    } else {
      chain.doFilter(request, response);
    }
  }
}
