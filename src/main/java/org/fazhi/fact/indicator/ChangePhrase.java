package org.fazhi.fact.indicator;

import org.fazhi.fact.Change;
import org.fazhi.mention.UnitKind;

/**
 * The words of change before a number: 同比增长, 压缩至.
 *
 * @param comparison with what the change is compared, empty when not said: 同比, 较上年
 * @param verb the verb of change
 * @param reaches whether the number is what the change reached (压缩至) rather than its size (减少)
 */
record ChangePhrase(String comparison, ChangeVerb verb, boolean reaches) {

  /** The direction of the change of a figure that counts in {@code kind}. */
  Change change(UnitKind kind) {
    return kind == UnitKind.TIME ? verb.changeOfTime() : verb.change();
  }

  /** Whether the number is the size of a change, when {@code noun} stands before the verb. */
  boolean isDelta(String noun) {
    return !reaches
        && switch (verb.delta()) {
          case ALWAYS -> true;
          case COMPARED -> !comparison.isEmpty();
          case BARE -> noun.isEmpty();
        };
  }

  /** Whether it counts what the verb did away with, compared with nothing: 取消21件. */
  boolean counts() {
    return !reaches && verb.delta() == ChangeVerb.Delta.COMPARED;
  }
}
