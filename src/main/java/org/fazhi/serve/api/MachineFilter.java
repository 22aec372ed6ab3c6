package org.fazhi.serve.api;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Keeps requests of programs from the pages that share their address: who prefers another form to
 * HTML, by {@code Accept} or by {@code ?format=}, gets the answer of the servlet at once.
 *
 * <p>Stands before the filter of the pages, at the path of the servlet.
 */
public final class MachineFilter implements Filter {

  private final Servlet servlet;

  public MachineFilter(Servlet servlet) {
    this.servlet = servlet;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isForPeople((HttpServletRequest) request)) {
      chain.doFilter(request, response);
    } else {
      servlet.service(request, response);
    }
  }

  private static boolean isForPeople(HttpServletRequest request) {
    return request.getParameter("format") == null
        && AnswerForm.prefersPage(request.getHeader("Accept"));
  }
}
