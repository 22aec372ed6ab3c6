package org.fazhi.fact;

import org.fazhi.mention.Agency;

/**
 * An agency took, plans or lacks a measure.
 *
 * @param measure identifier of the closed list of measures: {@code legal-counsel}
 */
public record MeasureAdoption(Agency agent, String measure, MeasureStatus status, Evidence evidence)
    implements Fact {
  @Override
  public MeasureAdoption withEvidence(Evidence other) {
    return new MeasureAdoption(agent, measure, status, other);
  }
}
