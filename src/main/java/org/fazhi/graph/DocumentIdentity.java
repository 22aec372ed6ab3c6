package org.fazhi.graph;

import java.util.List;
import org.fazhi.mention.DocumentKind;

/**
 * What makes a cited document one thing across reports.
 *
 * @param kind its kind
 * @param title its title, which follows from the key: the same wherever the document is cited
 * @param key equal exactly for citations of the same document
 * @param alternativeTitles other forms of the title
 */
record DocumentIdentity(
    DocumentKind kind, String title, String key, List<String> alternativeTitles) {

  private static final String NATION = "中华人民共和国";

  DocumentIdentity {
    alternativeTitles = List.copyOf(alternativeTitles);
  }

  /** What a reader should recognise: 行政处罚法. */
  String words() {
    return title.startsWith(NATION) ? title.substring(NATION.length()) : title;
  }

  /** Whether its title alone names it everywhere: laws, regulations, rules. */
  boolean legislation() {
    return switch (kind) {
      case LAW, ADMINISTRATIVE_REGULATION, LOCAL_REGULATION, RULE, PARTY_REGULATION -> true;
      case NORMATIVE_DOCUMENT, INTERNAL_RULE, STUDY_MATERIAL, OTHER -> false;
    };
  }
}
