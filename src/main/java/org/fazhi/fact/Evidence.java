package org.fazhi.fact;

import org.fazhi.text.TextSpan;

/**
 * The words that state a fact (出处).
 *
 * @param span where they stand in the clean text, UTF-16 units
 * @param quote the words themselves
 * @param rule identifier of the rule that found the fact
 * @param confidence 0 to 1
 */
public record Evidence(TextSpan span, String quote, String rule, double confidence) {

  /** The same words with confidence multiplied by {@code factor}, which is at most 1. */
  public Evidence lessCertain(double factor) {
    return new Evidence(span, quote, rule, confidence * factor);
  }
}
