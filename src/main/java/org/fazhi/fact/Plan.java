package org.fazhi.fact;

import java.util.List;
import org.fazhi.mention.Agency;

/**
 * A next step that the report announces.
 *
 * @param text its leading clauses
 * @param concerns identifiers of the measures it is about
 */
public record Plan(Agency agent, String text, List<String> concerns, Evidence evidence)
    implements Fact {

  public Plan {
    concerns = List.copyOf(concerns);
  }

  @Override
  public Plan withEvidence(Evidence other) {
    return new Plan(agent, text, concerns, other);
  }
}
