package org.fazhi.structure;

import org.fazhi.text.TextSpan;

/**
 * A numbered part of a report.
 *
 * @param level level of its numbering
 * @param number its number, from 1
 * @param enumerator the words that number it: 一、
 * @param heading heading, or the leading sentence where the heading runs on into the paragraph
 * @param span from the enumerator to the next part of the same or a higher level
 */
public record OutlineNode(
    OutlineLevel level, int number, TextSpan enumerator, TextSpan heading, TextSpan span) {

  /** The words of the part without its enumerator. */
  public TextSpan content() {
    return TextSpan.of(enumerator.end(), span.end());
  }
}
