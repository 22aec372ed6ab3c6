package org.fazhi.fact;

import org.fazhi.mention.Agency;

/**
 * A person holds a public office.
 *
 * @param agent the body in which the office is held
 * @param person name as printed
 * @param role office: 党组书记、局长
 */
public record Tenure(Agency agent, String person, String role, Evidence evidence) implements Fact {
  @Override
  public Tenure withEvidence(Evidence other) {
    return new Tenure(agent, person, role, other);
  }
}
