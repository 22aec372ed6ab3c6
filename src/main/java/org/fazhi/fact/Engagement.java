package org.fazhi.fact;

import org.fazhi.mention.Agency;
import org.fazhi.mention.LegalDocument;

/** An agency did something with a document: 学习了《行政处罚法》. */
public record Engagement(
    Agency agent, LegalDocument document, EngagementType type, Evidence evidence) implements Fact {
  @Override
  public Engagement withEvidence(Evidence other) {
    return new Engagement(agent, document, type, other);
  }
}
