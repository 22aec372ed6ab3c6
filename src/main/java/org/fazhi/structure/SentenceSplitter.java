package org.fazhi.structure;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.text.TextSpan;

/**
 * Splits text at 。！？； and line ends, but not inside 《》, “” or brackets. Immutable and thread-safe.
 */
public final class SentenceSplitter {

  private static final int LONGEST_NESTED = 120;

  /** The sentences within {@code span}, in order; each holds at least one character. */
  public List<TextSpan> split(String text, TextSpan span) {
    List<TextSpan> sentences = new ArrayList<>();
    int begin = span.begin();
    int depth = 0;
    int opened = 0;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = text.charAt(i);
      if ("《（“".indexOf(c) >= 0) {
        depth++;
        opened = i;
      } else if ("》）”".indexOf(c) >= 0 && depth > 0) {
        depth--;
      }
      boolean lineEnd = c == '\n';
      // A bracket that never closes must not swallow the rest of the report.
      boolean nested = depth > 0 && !lineEnd && i - opened < LONGEST_NESTED;
      if (lineEnd || (!nested && "。！？；".indexOf(c) >= 0)) {
        add(sentences, text, begin, i + 1);
        begin = i + 1;
        depth = 0;
      }
    }
    add(sentences, text, begin, span.end());
    return sentences;
  }

  private static void add(List<TextSpan> sentences, String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      sentences.add(TextSpan.of(begin, end));
    }
  }
}
