package org.fazhi.serve.linked;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fazhi.serve.web.MediaRanges;

/** The forms in which a description is given, the first being the one for clients that take all. */
public enum Representation {
  TURTLE("ttl", "text/turtle"),
  HTML("html", "text/html"),
  JSON_LD("jsonld", "application/ld+json"),
  N_TRIPLES("nt", "application/n-triples"),
  RDF_XML("rdf", "application/rdf+xml"),
  TRIG("trig", "application/trig"),
  N_QUADS("nq", "application/n-quads");

  /** What clients ask for that don't know the media type of their form. */
  private static final List<Offer> OTHER_NAMES =
      List.of(new Offer("application/json", JSON_LD), new Offer("text/n3", TURTLE));

  private record Offer(String mediaType, Representation form) {}

  private final String suffix;
  private final String mediaType;

  Representation(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  /** What follows the dot at the end of an address: {@code ttl}. */
  public String suffix() {
    return suffix;
  }

  /** {@code text/turtle}. */
  public String mediaType() {
    return mediaType;
  }

  /** The form that the client likes best; none when it takes none of them. */
  public static Optional<Representation> negotiate(MediaRanges ranges) {
    return ranges
        .best(List.of(values()), Representation::mediaType)
        .or(() -> ranges.best(OTHER_NAMES, Offer::mediaType).map(Offer::form));
  }

  /** The form that the end of {@code path} names. */
  public static Optional<Representation> ofPath(String path) {
    return Arrays.stream(values()).filter(form -> path.endsWith("." + form.suffix)).findFirst();
  }

  /** All media types, for people: {@code text/turtle, text/html, …}. */
  public static String mediaTypes() {
    return String.join(", ", Arrays.stream(values()).map(Representation::mediaType).toList());
  }
}
