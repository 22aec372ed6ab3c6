package org.fazhi.corpus;

import org.fazhi.text.TextSpan;

/**
 * An answer at the words that give it.
 *
 * @param span the words, UTF-16 units of the text without marks
 * @param answer what they mean
 */
public record Mark(TextSpan span, String answer) {}
