package org.fazhi.mention;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.text.TextSpan;

/** Finds the titles in 《》, nested brackets included; names inside them are no mentions. */
public final class TitleSpans {

  private static final int LONGEST_TITLE = 150;

  private TitleSpans() {}

  /**
   * The spans from 《 to the matching 》, in order. A bracket that is never closed opens no title.
   */
  public static List<TextSpan> find(String text) {
    List<TextSpan> spans = new ArrayList<>();
    int at = text.indexOf('《');
    while (at >= 0) {
      int end = close(text, at);
      if (end > at) {
        spans.add(TextSpan.of(at, end));
      }
      at = text.indexOf('《', Math.max(end, at + 1));
    }
    return spans;
  }

  private static int close(String text, int open) {
    int depth = 0;
    int last = Math.min(text.length(), open + LONGEST_TITLE);
    for (int i = open; i < last && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c == '《') {
        depth++;
      } else if (c == '》' && --depth == 0) {
        return i + 1;
      }
    }
    // An inner 《 that lost its partner: take the first closing bracket.
    int first = text.indexOf('》', open);
    return depth > 1 && first > 0 && first < last ? first + 1 : -1;
  }

  /** Whether {@code position} lies in one of {@code spans}, which are in order. */
  public static boolean covers(List<TextSpan> spans, int position) {
    for (TextSpan span : spans) {
      if (span.begin() > position) {
        return false;
      }
      if (position < span.end()) {
        return true;
      }
    }
    return false;
  }
}
