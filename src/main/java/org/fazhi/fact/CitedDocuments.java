package org.fazhi.fact;

import java.util.List;
import org.fazhi.mention.LegalDocument;

/**
 * The documents that a report cites and what it says was done with them.
 *
 * @param documents each once, in the order of the text
 * @param engagements what was done with them
 */
public record CitedDocuments(List<LegalDocument> documents, List<Engagement> engagements) {

  public CitedDocuments {
    documents = List.copyOf(documents);
    engagements = List.copyOf(engagements);
  }
}
