package org.fazhi.serve.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Shows the data set as a whole to people. Thread-safe. */
@FunctionalInterface
public interface DatasetPage {

  /**
   * Answers {@code request} with a page.
   *
   * @param statements how many there are
   * @param reports how many there are
   */
  void show(
      long statements,
      long reports,
      List<Dump> dumps,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException;
}
