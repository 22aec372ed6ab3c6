package org.fazhi.structure;

import org.fazhi.text.TextSpan;

/**
 * A sentence with the role of the part it stands in.
 *
 * @param span its words with the closing mark, without leading blanks
 * @param role role of its part
 */
public record Sentence(TextSpan span, SectionRole role) {}
