package org.fazhi.document;

/**
 * A document whose bytes have been decoded.
 *
 * @param source where it came from
 * @param text its characters as found, before any cleaning
 * @param given what the person who gave it says of it
 */
public record SourceDocument(DocumentSource source, String text, GivenProperties given)
    implements Reading {

  /** A document of which nothing is said. */
  public SourceDocument(DocumentSource source, String text) {
    this(source, text, GivenProperties.NONE);
  }

  /** This document with {@code properties} said of it. */
  public SourceDocument with(GivenProperties properties) {
    return new SourceDocument(source, text, properties);
  }
}
