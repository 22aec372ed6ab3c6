package org.fazhi.serve.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fazhi.serve.web.PublicAddress;

/** {@code /robots.txt}: pages are for robots, questions to the store are not. */
final class RobotsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  static final String PATH = "/robots.txt";

  private final transient PublicAddress address;

  RobotsServlet(PublicAddress address) {
    this.address = address;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String root = address.root(request);
    String path = root.replaceFirst("^https?://[^/]+", "");
    response.setContentType("text/plain;charset=utf-8");
    response
        .getOutputStream()
        .write(
            """
            User-agent: *
            Disallow: %1$s/sparql
            Disallow: %1$s/data
            Disallow: %1$s/reconcile
            Disallow: %1$s/search
            Disallow: %1$s/metrics
            Sitemap: %2$s%3$s
            """
                .formatted(path, root, SitemapServlet.PATH)
                .getBytes(UTF_8));
  }
}
