package org.fazhi.serve.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Turns the errors of all servlets into {@link Problem}s, and knows how people are shown them. */
public final class ProblemFilter implements Filter {

  private static final String PAGE = ProblemPage.class.getName();

  private final ProblemPage page;

  public ProblemFilter(ProblemPage page) {
    this.page = page;
  }

  /** How problems of {@code request} are shown to people, where this filter stands before it. */
  static Optional<ProblemPage> pageFor(HttpServletRequest request) {
    return Optional.ofNullable((ProblemPage) request.getAttribute(PAGE));
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setAttribute(PAGE, page);
    ProblemResponse answer =
        new ProblemResponse((HttpServletRequest) request, (HttpServletResponse) response);
    chain.doFilter(request, answer);
    answer.turnTextIntoProblem();
  }
}
