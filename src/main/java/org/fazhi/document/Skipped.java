package org.fazhi.document;

/**
 * A document that was not processed.
 *
 * @param name path or URL as given, relative to the input it was found in
 * @param reason why, for the person who gave it
 */
public record Skipped(String name, String reason) implements Found, Reading {}
