package org.fazhi.query;

/**
 * The same words in both languages of the project.
 *
 * @param en English
 * @param zh simplified Chinese
 */
public record BilingualText(String en, String zh) {}
