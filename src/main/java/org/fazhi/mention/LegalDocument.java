package org.fazhi.mention;

import java.util.List;
import java.util.Optional;

/**
 * A document that reports cite.
 *
 * @param title official title of a national law, else the title as written, without 《》; nested
 *     titles in 〈〉
 * @param kind its kind
 * @param number 发文字号 with 〔〕, as printed beside the title: 诸政办发〔2023〕5号
 * @param issuers the bodies that the report says drew it up or issued it, in order: 区财政局 in
 *     区财政局制定《2023年工作要点》; empty when it doesn't say
 */
public record LegalDocument(
    String title, DocumentKind kind, Optional<String> number, List<Agency> issuers) {

  public LegalDocument {
    issuers = List.copyOf(issuers);
  }

  /** A document of which nothing is said about who issued it. */
  public LegalDocument(String title, DocumentKind kind, Optional<String> number) {
    this(title, kind, number, List.of());
  }

  /** The same document with the bodies that issued it. */
  public LegalDocument issuedBy(List<Agency> bodies) {
    return new LegalDocument(title, kind, number, bodies);
  }
}
