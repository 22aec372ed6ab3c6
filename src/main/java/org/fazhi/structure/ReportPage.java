package org.fazhi.structure;

import java.time.LocalDate;
import java.util.Optional;
import org.fazhi.text.MappedText;
import org.fazhi.text.TextSpan;

/**
 * A page taken apart: the report it carries, once, and what is printed around it.
 *
 * @param body clean text of the report: title, paragraphs, signature, one per line
 * @param title where the title stands in the body
 * @param content the body without title and signature
 * @param metadata labelled properties printed around the report
 * @param surroundings lines of the page that are no part of the report: the name of the site, the
 *     path to the page, the footer
 * @param signatory the body named under the text
 * @param signed the date under the text
 */
public record ReportPage(
    MappedText body,
    Optional<TextSpan> title,
    TextSpan content,
    PageMetadata metadata,
    String surroundings,
    Optional<String> signatory,
    Optional<LocalDate> signed) {}
