package org.fazhi.fact;

import org.fazhi.mention.Agency;

/** Something a report states about an agency. */
public sealed interface Fact
    permits Engagement, MeasureAdoption, IndicatorObservation, Shortcoming, Plan, Tenure {

  /** The agency that the fact is about. */
  Agency agent();

  /** The words that state it. */
  Evidence evidence();

  /** This fact, stated by {@code other}. */
  Fact withEvidence(Evidence other);
}
