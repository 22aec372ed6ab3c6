package org.fazhi.serve.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Turns the errors of all servlets into {@link Problem}s. */
public final class ProblemFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ProblemResponse answer =
        new ProblemResponse((HttpServletRequest) request, (HttpServletResponse) response);
    chain.doFilter(request, answer);
    answer.turnTextIntoProblem();
  }
}
