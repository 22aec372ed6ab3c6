package org.fazhi.serve.page.saved;

import java.util.Optional;

/**
 * The answer of a saved query as a page shows it.
 *
 * @param table rows of this page; none for a truth value
 * @param window which rows they are
 * @param drawing the whole answer, drawn
 * @param truth the answer to a question of yes or no
 */
public record QueryResult(
    AnswerTable table, RowWindow window, Drawing drawing, Optional<Boolean> truth) {

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return truth.isEmpty() && window.total() == 0;
  }
}
