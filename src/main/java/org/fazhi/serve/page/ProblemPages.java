package org.fazhi.serve.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.fazhi.serve.web.Problem;
import org.fazhi.serve.web.ProblemPage;

/** Pages about what cannot be shown. */
final class ProblemPages implements ProblemPage {

  private final PageWriter writer;

  ProblemPages(PageWriter writer) {
    this.writer = writer;
  }

  @Override
  public void show(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    writer.write(
        request,
        response,
        problem.status() == HttpServletResponse.SC_NOT_FOUND
            ? missing(PageWriter.path(request))
            : problem(problem.status(), problem.title(), problem.detail()));
  }

  /** The page for a path that leads nowhere. */
  static PageAnswer.Page missing(String path) {
    return new PageAnswer.Page(
        HttpServletResponse.SC_NOT_FOUND, "missing", "", Map.of("path", path), PageHead.PLAIN);
  }

  /** The page for a fault of ours. */
  static PageAnswer.Page fault() {
    return problem(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "Internal Server Error", "");
  }

  private static PageAnswer.Page problem(int status, String title, String detail) {
    return new PageAnswer.Page(
        status,
        "error",
        "",
        Map.of("status", status, "reason", title, "detail", detail),
        PageHead.PLAIN);
  }
}
