package org.fazhi.document;

/**
 * A document whose bytes have been decoded.
 *
 * @param source where it came from
 * @param text its characters as found, before any cleaning
 */
public record SourceDocument(DocumentSource source, String text) implements Reading {}
