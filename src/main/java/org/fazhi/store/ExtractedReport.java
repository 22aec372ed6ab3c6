package org.fazhi.store;

import org.fazhi.graph.stored.CondensedReport;

/**
 * A report on its way into the store.
 *
 * @param identity IRI that body and year give the report, and that {@code graph} uses for it
 * @param variantIri IRI for the case that another text has the same body and year
 * @param name the document's name, as in the graph
 * @param digest SHA-256 of the document's bytes, lower-case hexadecimal
 * @param source where the document was found
 * @param reading what read the bytes: version of the program and of its rules
 * @param content everything that the report states, in the stored form
 */
public record ExtractedReport(
    String identity,
    String variantIri,
    String name,
    String digest,
    SourceKey source,
    String reading,
    CondensedReport content) {

  /**
   * A digest of the content, whenever it was extracted: SHA-256 over its triples in their order,
   * lower-case hexadecimal.
   */
  String fingerprint() {
    return ContentFingerprint.of(content);
  }
}
