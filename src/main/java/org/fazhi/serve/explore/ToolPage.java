package org.fazhi.serve.explore;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A page of a tool.
 *
 * @param title plain text
 * @param head elements of the head beside the title and the styles
 * @param main markup of the page
 */
record ToolPage(String title, String head, String main) {

  /** Nothing comes from or goes to another host; the tools set styles of single elements. */
  private static final String SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final String FRAME =
      """
      <!DOCTYPE html>
      <html lang="zh-CN"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s · 法治图谱 Fazhi Graph</title>
      <link rel="stylesheet" href="/explore/assets/tools.css">
      %s</head><body>
      <header><a class="brand" href="/">法治图谱</a>
      <nav aria-label="工具 Tools"><a href="/explore">关联 <span lang="en">Relations</span></a>
      <a href="/sparql-editor">查询编辑器 <span lang="en">SPARQL</span></a>
      <a href="/queries">现成查询 <span lang="en">Saved queries</span></a></nav></header>
      <main>
      %s</main></body></html>
      """;

  void send(HttpServletResponse response, int status) throws IOException {
    byte[] body = FRAME.formatted(escape(title), head, main).getBytes(UTF_8);
    response.setStatus(status);
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Content-Security-Policy", SECURITY_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
