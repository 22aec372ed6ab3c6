package org.fazhi.graph;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/** The syntaxes in which extracted graphs are written; all in UTF-8. */
public enum GraphFormat {
  /** N-Quads: one line per triple, each with its graph. */
  NQ("nq", "application/n-quads"),
  /** TriG: prefixes, one block per report. */
  TRIG("trig", "application/trig"),
  /** Turtle: all reports in one graph. */
  TTL("ttl", "text/turtle"),
  /** JSON-LD: one named graph per report. */
  JSONLD("jsonld", "application/ld+json");

  private final String id;
  private final String mediaType;

  GraphFormat(String id, String mediaType) {
    this.id = id;
    this.mediaType = mediaType;
  }

  /** Name on the command line and file extension: {@code nq}. */
  public String id() {
    return id;
  }

  /** {@code application/n-quads}. */
  public String mediaType() {
    return mediaType;
  }

  /** The format called {@code id}, if there is one. */
  public static Optional<GraphFormat> of(String id) {
    return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
  }

  /**
   * A writer to {@code out}, which it leaves open when closed.
   *
   * @param iris whose base gets a prefix of its own where the syntax has prefixes
   */
  public GraphWriter writer(OutputStream out, Iris iris) {
    return this == JSONLD
        ? new JsonLdWriter(out, iris.base())
        : StreamGraphWriter.open(out, this, iris.base());
  }
}
