package org.fazhi.serve.dataset;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** {@code /sparql} without a query describes the service (SPARQL 1.1 Service Description). */
final class ServiceDescriptionFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    boolean reads = asked.getMethod().equals("GET") || asked.getMethod().equals("HEAD");
    if (reads && asked.getQueryString() == null) {
      request.getRequestDispatcher(VoidServlet.PATH).forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
