package org.fazhi.serve.page;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Answers for the paths that have a page and leaves all others to the server: {@code GET} and
 * {@code HEAD} alone.
 */
final class PageFilter implements Filter {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Router router;
  private final PageWriter writer;

  PageFilter(Router router, PageWriter writer) {
    this.router = router;
    this.writer = writer;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    Optional<Router.Match> match =
        READING.contains(http.getMethod()) ? router.match(PageWriter.path(http)) : Optional.empty();
    if (match.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    writer.write(
        http, (HttpServletResponse) response, match.get().variables(), match.get().handler());
  }
}
