package org.fazhi.mention;

import org.fazhi.text.TextSpan;

/**
 * A document cited in the text: 《中华人民共和国行政处罚法》, 民法典.
 *
 * @param span the citation with its brackets and its number
 * @param title the words of the title alone
 * @param document what is cited
 */
public record LawCitation(TextSpan span, TextSpan title, LegalDocument document) {}
