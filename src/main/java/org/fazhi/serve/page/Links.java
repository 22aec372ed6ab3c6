package org.fazhi.serve.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Paths of things and pages on this server. */
public final class Links {

  private final String base;

  /**
   * @param base what IRIs of things begin with: {@code https://w3id.org/fazhi/id/}
   */
  public Links(String base) {
    this.base = base;
  }

  /**
   * Where {@code iri} is shown: {@code /id/region/330112}; terms of the vocabulary under {@code
   * /ontology}; anything else where it says itself, if that is on the web.
   */
  public String path(String iri) {
    if (iri.startsWith(base)) {
      return "/id/" + iri.substring(base.length());
    }
    if (iri.startsWith(Terms.FAZHI)) {
      return "/ontology#" + iri.substring(Terms.FAZHI.length());
    }
    String scheme = URI.create(iri).getScheme();
    return "https".equals(scheme) || "http".equals(scheme) ? iri : "/";
  }

  /** {@code region/330112}: what follows the base; the whole IRI of what isn't ours. */
  public String local(String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  /** Whether {@code iri} names a thing of the graph. */
  public boolean isOwn(String iri) {
    return iri.startsWith(base);
  }

  /** The IRI that {@code /id/} and this path stand for. */
  public String iri(String path) {
    return base + path;
  }

  /** A value for a query string. */
  public static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
