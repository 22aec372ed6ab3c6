package org.fazhi.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows problems to people. Thread-safe. */
@FunctionalInterface
public interface ProblemPage {

  /** Answers {@code request} with a page that says what is wrong and where to go on. */
  void show(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException;
}
