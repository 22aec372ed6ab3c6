package org.fazhi.fact;

import java.util.List;
import org.fazhi.mention.Agency;

/**
 * A problem that the report admits.
 *
 * @param text its leading clauses
 * @param concerns identifiers of the measures it is about
 */
public record Shortcoming(Agency agent, String text, List<String> concerns, Evidence evidence)
    implements Fact {

  public Shortcoming {
    concerns = List.copyOf(concerns);
  }

  @Override
  public Shortcoming withEvidence(Evidence other) {
    return new Shortcoming(agent, text, concerns, other);
  }
}
