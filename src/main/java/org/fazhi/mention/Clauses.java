package org.fazhi.mention;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.text.TextSpan;

/** Cuts a sentence at its inner marks. */
final class Clauses {

  /** Marks that end a clause. */
  static final String CLAUSE_ENDS = "，；：。！？\n";

  /** Marks that end a statement of its own. */
  static final String STATEMENT_ENDS = "；。！？\n";

  private Clauses() {}

  /**
   * The stretches of {@code span} between {@code marks}, without the marks; none is empty.
   *
   * @param text text that {@code span} refers to
   */
  static List<TextSpan> split(CharSequence text, TextSpan span, String marks) {
    List<TextSpan> clauses = new ArrayList<>();
    int begin = span.begin();
    for (int i = span.begin(); i <= span.end(); i++) {
      if (i == span.end() || marks.indexOf(text.charAt(i)) >= 0) {
        if (i > begin) {
          clauses.add(TextSpan.of(begin, i));
        }
        begin = i + 1;
      }
    }
    return clauses;
  }
}
