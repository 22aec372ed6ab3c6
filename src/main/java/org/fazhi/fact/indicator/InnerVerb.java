package org.fazhi.fact.indicator;

import java.util.Optional;

/**
 * A verb after the begin of a clause and the noun phrase that it leaves: 受理 and 信访件 of
 * 区统一咨询平台共受理信访件.
 *
 * @param verb the verb; empty when there is none
 * @param noun what the verb governs; the whole words when there is none
 */
record InnerVerb(Optional<Verb> verb, String noun) {

  static InnerVerb none(String noun) {
    return new InnerVerb(Optional.empty(), noun);
  }
}
