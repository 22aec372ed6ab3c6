package org.fazhi.serve.operations;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/** Answers a probe: 200 when all is well, 503 when it isn't. */
public final class ProbeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient BooleanSupplier well;
  private final String otherwise;

  /**
   * @param otherwise what is said when all isn't well
   */
  public ProbeServlet(BooleanSupplier well, String otherwise) {
    this.well = well;
    this.otherwise = otherwise;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean ok = well.getAsBoolean();
    response.setStatus(ok ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("text/plain;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(ok ? "ok" : otherwise);
  }
}
