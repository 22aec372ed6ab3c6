package org.fazhi.serve.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    chain.doFilter(
        request, new ProblemResponse((HttpServletRequest) request, (HttpServletResponse) response));
  }

  private static final class ProblemResponse extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    ProblemResponse(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
      this.response = response;
    }

    @Override
    public void sendError(int status) throws IOException {
      sendError(status, null);
    }

    @Override
    public void sendError(int status, @Nullable String message) throws IOException {
      if (response.isCommitted()) {
        // Too late to say anything; the connection is cut, so that no one takes the part for whole.
        throw new IOException("failed after the answer had begun: " + message);
      }
      response.resetBuffer();
      String nothing = "There is nothing at " + request.getRequestURI() + ".";
      String otherwise = status == SC_NOT_FOUND ? nothing : "The request failed.";
      new Problem(status, message == null || message.isBlank() ? otherwise : message)
          .answer(request, response);
    }
  }
}
