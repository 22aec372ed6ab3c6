package org.fazhi.graph;

import java.util.Optional;
import org.fazhi.mention.DocumentKind;

/**
 * What makes a cited document one thing across reports.
 *
 * @param kind its kind
 * @param name what its wordings have in common, for the part of the IRI that people read; it
 *     follows from the key
 * @param key equal exactly for citations of the same document
 * @param catalogued what a catalogue knows of it: the official title and other forms
 */
record DocumentIdentity(
    DocumentKind kind, String name, String key, Optional<KnownDocument> catalogued) {

  private static final String NATION = "中华人民共和国";

  /** What a reader should recognise: 行政处罚法. */
  String words() {
    return name.startsWith(NATION) ? name.substring(NATION.length()) : name;
  }

  /** Whether its title alone names it everywhere: laws, regulations, rules. */
  boolean legislation() {
    return switch (kind) {
      case LAW,
          ADMINISTRATIVE_REGULATION,
          LOCAL_REGULATION,
          RULE,
          JUDICIAL_INTERPRETATION,
          PARTY_REGULATION ->
          true;
      case NORMATIVE_DOCUMENT, INTERNAL_RULE, STUDY_MATERIAL, OTHER -> false;
    };
  }
}
