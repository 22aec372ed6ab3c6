package org.fazhi.fact.indicator;

import java.util.Locale;
import org.fazhi.fact.Change;

/**
 * A verb of change.
 *
 * @param changeOfTime its direction where the figure is a time: 提速 makes it shorter
 * @param noun the change as a noun: 增长 of 增
 */
record ChangeVerb(String word, Change change, Change changeOfTime, String noun, Delta delta) {

  /** When the number after the verb is the size of the change. */
  enum Delta {
    ALWAYS,
    /** Only where it says with what it compares: 取消证明5项 counts what is gone. */
    COMPARED,
    /** Only where no noun stands before it: 企业新增3家 counts the new ones. */
    BARE;

    static Delta of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }

  /** {@code word}, a verb that counts what it changed. */
  static ChangeVerb of(String word, Change change) {
    return new ChangeVerb(word, change, change, word, Delta.ALWAYS);
  }
}
