package org.fazhi.serve.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Turns the errors of all servlets into {@link Problem}s, and knows how people are shown them. */
public final class ProblemFilter implements Filter {

  /** Bytes; what is longer costs the connection. */
  private static final long LONGEST_REFUSED = 32L << 20;

  private static final int PART = 1 << 13;

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
    if (answer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
      readToEnd(request);
    }
  }

  /**
   * Reads what was sent with a refused request: a server that leaves it unread has to close the
   * connection, on which the client's next request may be under way already.
   */
  private static void readToEnd(ServletRequest request) {
    byte[] passedOver = new byte[PART];
    try {
      InputStream body = request.getInputStream();
      long read = 0;
      while (read < LONGEST_REFUSED) {
        int more = body.read(passedOver);
        if (more < 0) {
          return;
        }
        read += more;
      }
    } catch (IOException | IllegalStateException e) {
      // The client is gone, or the body has been read as text: nothing is left to save.
      return;
    }
  }
}
