package org.fazhi.serve.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows a thing to people. Thread-safe. */
@FunctionalInterface
public interface ThingPage {

  /** Answers {@code request} with a page about the thing; status and validators are set already. */
  void show(Description description, HttpServletRequest request, HttpServletResponse response)
      throws IOException;
}
