package org.fazhi.serve.explore;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** {@code /explore/assets/…}: the scripts and styles of the tools, all from the class path. */
public final class ToolAssets extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String WEBJARS = "/META-INF/resources/webjars/";

  private static final Map<String, String> RESOURCES =
      Map.of(
          "/editor.js",
          "/explore/editor.js",
          "/relations.js",
          "/explore/relations.js",
          "/tools.css",
          "/explore/tools.css",
          "/yasgui.js",
          WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.js",
          "/yasgui.css",
          WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.css",
          "/cytoscape.js",
          WEBJARS + "cytoscape/3.33.1/dist/cytoscape.min.js");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    String resource = path == null ? "" : RESOURCES.getOrDefault(path, "");
    try (InputStream in =
        resource.isEmpty() ? null : ToolAssets.class.getResourceAsStream(resource)) {
      if (in == null) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setContentType(
          resource.endsWith(".css") ? "text/css;charset=utf-8" : "text/javascript;charset=utf-8");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Cache-Control", "public, max-age=3600");
      in.transferTo(response.getOutputStream());
    }
  }
}
