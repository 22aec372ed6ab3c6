package org.fazhi.fact.indicator;

import java.util.BitSet;
import org.fazhi.text.TextSpan;

/**
 * Where the clauses of a text begin and end: at ，。；：！？, —— and line ends, but not inside “” and 《》.
 * Immutable and thread-safe.
 */
final class ClauseBounds {

  private static final String MARKS = "，。；：！？\n";
  private static final int LONGEST_NESTED = 60;

  private final String text;
  private final BitSet marks;

  ClauseBounds(String text) {
    this.text = text;
    this.marks = marks(text);
  }

  private static BitSet marks(String text) {
    BitSet marks = new BitSet(text.length());
    int closing = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i > closing && (c == '“' || c == '《')) {
        int close = text.indexOf(c == '“' ? '”' : '》', i);
        closing = close > 0 && close - i <= LONGEST_NESTED ? close : closing;
      }
      boolean dash = c == '—' && i + 1 < text.length() && text.charAt(i + 1) == '—';
      if (i > closing && (dash || MARKS.indexOf(c) >= 0)) {
        marks.set(i);
      }
    }
    return marks;
  }

  /** Begin of the clause that holds the character before {@code at}. */
  int begin(int at) {
    return marks.previousSetBit(at - 1) + 1;
  }

  /** End of the clause that holds {@code at}, its closing mark left out. */
  int end(int at) {
    int mark = marks.nextSetBit(at);
    return mark < 0 ? text.length() : mark;
  }

  /** The clause before the one that begins at {@code begin}; empty at the beginning. */
  TextSpan before(int begin) {
    int end = Math.max(0, begin - 1);
    return TextSpan.of(Math.min(end, begin(end)), end);
  }

  /**
   * {@code span} without what a bracket separates from its end: in {@code （其中国家级14} what stands
   * before the bracket is another clause.
   */
  TextSpan insideBracketsBefore(TextSpan span) {
    int depth = 0;
    for (int i = span.end() - 1; i >= span.begin(); i--) {
      char c = text.charAt(i);
      if (c == '）') {
        depth++;
      } else if (c == '（' && --depth < 0) {
        return TextSpan.of(i + 1, span.end());
      }
    }
    return depth > 0 ? TextSpan.of(text.lastIndexOf('）', span.end() - 1) + 1, span.end()) : span;
  }

  /** {@code span} up to a bracket that closes what was opened before it. */
  TextSpan insideBracketsAfter(TextSpan span) {
    int depth = 0;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c == '（') {
        depth++;
      } else if (c == '）' && --depth < 0) {
        return TextSpan.of(span.begin(), i);
      }
    }
    return span;
  }
}
