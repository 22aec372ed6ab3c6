package org.fazhi.fact;

import java.util.List;
import org.fazhi.document.DocumentSource;
import org.fazhi.lexicon.Place;
import org.fazhi.mention.Agency;
import org.fazhi.mention.LegalDocument;
import org.fazhi.structure.Section;

/**
 * Everything one report states.
 *
 * @param source where the bytes came from
 * @param text the clean text that all spans refer to
 * @param agencies bodies named in the report, once each, in order of first mention
 * @param places divisions and zones named in the report, once each, in order of first mention
 * @param documents documents cited, once each, in order of first mention
 */
public record ReportFacts(
    DocumentSource source,
    String text,
    ReportProperties properties,
    List<Section> sections,
    List<Agency> agencies,
    List<Place> places,
    List<LegalDocument> documents,
    List<Fact> facts) {

  public ReportFacts {
    sections = List.copyOf(sections);
    agencies = List.copyOf(agencies);
    places = List.copyOf(places);
    documents = List.copyOf(documents);
    facts = List.copyOf(facts);
  }
}
