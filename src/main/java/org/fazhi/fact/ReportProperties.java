package org.fazhi.fact;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.fazhi.document.GivenProperties;
import org.fazhi.lexicon.Place;
import org.fazhi.mention.Agency;

/**
 * What is known of a report as a whole.
 *
 * @param title as printed, without site decoration
 * @param publisher the body whose work the report describes
 * @param jurisdiction where that body acts
 * @param year the year reported on
 * @param issued date of publication on the page
 * @param signed date under the text, or 成文日期
 * @param indexNumber 索引号
 * @param documentNumber 发文字号 of the report itself
 * @param signedOffBy 签发人, the person who released the document
 * @param given what of this the person who gave the document said
 */
public record ReportProperties(
    ReportType type,
    Optional<String> title,
    Agency publisher,
    Optional<Place> jurisdiction,
    Year year,
    Optional<LocalDate> issued,
    Optional<LocalDate> signed,
    Optional<String> indexNumber,
    Optional<String> documentNumber,
    Optional<String> signedOffBy,
    GivenProperties given) {

  /** Properties that all come from the page, which names nobody who released the document. */
  public ReportProperties(
      ReportType type,
      Optional<String> title,
      Agency publisher,
      Optional<Place> jurisdiction,
      Year year,
      Optional<LocalDate> issued,
      Optional<LocalDate> signed,
      Optional<String> indexNumber,
      Optional<String> documentNumber) {
    this(
        type,
        title,
        publisher,
        jurisdiction,
        year,
        issued,
        signed,
        indexNumber,
        documentNumber,
        Optional.empty(),
        GivenProperties.NONE);
  }
}
