package org.fazhi.fact;

import java.util.Optional;
import org.fazhi.mention.Agency;
import org.fazhi.mention.LegalDocument;

/**
 * An agency did something with a document: 学习了《行政处罚法》.
 *
 * @param version the version of the document that is named: 2021年修订
 */
public record Engagement(
    Agency agent,
    LegalDocument document,
    EngagementType type,
    Optional<String> version,
    Evidence evidence)
    implements Fact {

  /** An engagement with a document of which no version is named. */
  public Engagement(Agency agent, LegalDocument document, EngagementType type, Evidence evidence) {
    this(agent, document, type, Optional.empty(), evidence);
  }

  @Override
  public Engagement withEvidence(Evidence other) {
    return new Engagement(agent, document, type, version, other);
  }
}
