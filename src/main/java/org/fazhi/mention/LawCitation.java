package org.fazhi.mention;

import java.util.Optional;
import org.fazhi.text.TextSpan;

/**
 * A document cited in the text: 《中华人民共和国行政处罚法》, 民法典.
 *
 * @param span the citation with its brackets and its number
 * @param title the words of the title alone
 * @param document what is cited
 * @param version the version of it that is named: 2021年修订
 */
public record LawCitation(
    TextSpan span, TextSpan title, LegalDocument document, Optional<String> version) {

  /** The same citation of a document known better. */
  public LawCitation of(LegalDocument better) {
    return new LawCitation(span, title, better, version);
  }
}
