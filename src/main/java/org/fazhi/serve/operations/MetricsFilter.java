package org.fazhi.serve.operations;

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
 * Counts and times requests. A route is the first step of the path, where there is something;
 * clients cannot make up new ones, which would fill the memory of whoever collects the figures.
 */
public final class MetricsFilter implements Filter {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

  private final Metrics metrics;

  public MetricsFilter(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    // Forwarding within the server changes the path of the request.
    String route = route(asked);
    long begin = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      boolean nothing = answer.getStatus() == HttpServletResponse.SC_NOT_FOUND;
      String method = METHODS.contains(asked.getMethod()) ? asked.getMethod() : "other";
      metrics.answered(
          nothing ? "none" : route, method, answer.getStatus(), System.nanoTime() - begin);
    }
  }

  private static String route(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    int end = path.indexOf('/', 1);
    return end < 0 ? path : path.substring(0, end);
  }
}
