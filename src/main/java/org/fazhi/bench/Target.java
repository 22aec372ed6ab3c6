package org.fazhi.bench;

import java.util.List;

/**
 * A kind of page or query with questions of that kind.
 *
 * @param id {@code page.agency}
 * @param bar milliseconds that 95 of 100 are to take at most
 */
record Target(String id, List<ServedGraph.Question> questions, double bar) {

  Target {
    questions = List.copyOf(questions);
  }
}
