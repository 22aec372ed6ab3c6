package org.fazhi.serve.page.saved;

import java.util.List;
import java.util.Optional;
import org.fazhi.serve.page.Chart;

/**
 * How an answer is drawn.
 *
 * @param lines charts over years, by title
 * @param bars bars, for answers that aren't over years
 * @param omitted charts and lines that are left out
 */
public record Drawing(List<Panel> lines, Optional<Bars> bars, int omitted) {

  /** A chart under its title; the title may be empty. */
  public record Panel(String title, Chart chart) {}

  static final Drawing NONE = new Drawing(List.of(), Optional.empty(), 0);

  public Drawing {
    lines = List.copyOf(lines);
  }

  /** Whether there is nothing to see. */
  public boolean isEmpty() {
    return lines.isEmpty() && bars.isEmpty();
  }
}
