package org.fazhi.segment;

import org.fazhi.text.TextSpan;

/**
 * A word of a text.
 *
 * @param span where it stands, UTF-16 units
 * @param word the word
 * @param partOfSpeech tag of the PKU family: n noun, v verb, ns place, nr person, m numeral, q
 *     measure
 */
public record Token(TextSpan span, String word, String partOfSpeech) {}
