package org.fazhi.fact.indicator;

import java.util.List;
import org.fazhi.mention.Quantity;
import org.fazhi.structure.Sentence;

/**
 * A sentence and its quantities.
 *
 * @param number number of the sentence in the report
 * @param quantities its quantities in order
 */
record SentenceContext(
    String text, ClauseBounds bounds, Sentence sentence, int number, List<Quantity> quantities) {

  SentenceContext {
    quantities = List.copyOf(quantities);
  }
}
