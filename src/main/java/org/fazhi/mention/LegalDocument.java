package org.fazhi.mention;

import java.util.Optional;

/**
 * A document that reports cite.
 *
 * @param title official title of a national law, else the title as written, without 《》; nested
 *     titles in 〈〉
 * @param kind its kind
 * @param number 发文字号 with 〔〕, as printed beside the title: 诸政办发〔2023〕5号
 */
public record LegalDocument(String title, DocumentKind kind, Optional<String> number) {}
