package org.fazhi.fact.indicator;

/**
 * The words after a number and its unit, taken apart: 家|企业|获得贷款.
 *
 * @param noun the noun phrase that the number counts; empty when none follows
 * @param predicate what is said of it, adverbs left out; may be empty
 * @param nounEnd where the noun phrase ends in the text
 * @param end where the words end in the text
 */
record RightReading(String noun, String predicate, int nounEnd, int end) {

  /** This reading with {@code object}, which its predicate governs, as its noun. */
  RightReading named(String object) {
    return new RightReading(object, "", end, end);
  }
}
