package org.fazhi.serve.protocol;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Understands the names of formats that clients send and Fuseki doesn't know: {@code
 * format=rdf+xml}, {@code n3}.
 */
public final class FormatNames implements Filter {

  private static final Set<String> PARAMETERS = Set.of("format", "output", "results");

  /** A plus sign that isn't escaped arrives as a blank. */
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "rdf+xml", "application/rdf+xml",
          "rdf xml", "application/rdf+xml",
          "n3", "text/turtle",
          "ntriples", "application/n-triples",
          "jsonld", "application/ld+json");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new Understood((HttpServletRequest) request), response);
  }

  private static final class Understood extends HttpServletRequestWrapper {

    Understood(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      String value = super.getParameter(name);
      return value == null || !PARAMETERS.contains(name)
          ? value
          : MEDIA_TYPES.getOrDefault(value.strip().toLowerCase(Locale.ROOT), value);
    }
  }
}
