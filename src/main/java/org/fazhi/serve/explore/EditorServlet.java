package org.fazhi.serve.explore;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fazhi.query.SavedQueries;
import org.fazhi.query.SavedQuery;

/**
 * {@code /sparql-editor}: YASGUI with the saved queries beside it. Without scripts it is a form
 * that sends a query to {@code /sparql}.
 */
public final class EditorServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String HEAD =
      """
      <link rel="stylesheet" href="/explore/assets/yasgui.css">
      <script src="/explore/assets/yasgui.js" defer></script>
      <script src="/explore/assets/editor.js" defer></script>
      """;

  private static final String EXAMPLE =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX fz: <https://w3id.org/fazhi/ontology#>
      SELECT ?title ?year WHERE {
        ?report a fz:Report ; dcterms:title ?title ; fz:reportingYear ?year .
      }
      ORDER BY DESC(?year) ?title
      LIMIT 50
      """;

  private final String page;

  public EditorServlet(SavedQueries queries) {
    this.page = main(queries);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new ToolPage("查询编辑器 SPARQL editor", HEAD, page).send(response, HttpServletResponse.SC_OK);
  }

  private static String main(SavedQueries queries) {
    StringBuilder main =
        new StringBuilder(
            """
            <h1>查询编辑器 <span lang="en">SPARQL editor</span></h1>
            <div class="editor"><details class="saved" open><summary>现成查询 <span lang="en">Saved queries</span></summary>
            <ul id="saved">
            """);
    for (SavedQuery query : queries.all()) {
      main.append("<li><a href=\"/queries/")
          .append(query.name())
          .append("?format=rq\" data-query=\"")
          .append(query.name())
          .append("\" title=\"")
          .append(ToolPage.escape(query.question().zh()))
          .append("\">")
          .append(ToolPage.escape(query.title().zh()))
          .append(" <small lang=\"en\">")
          .append(ToolPage.escape(query.title().en()))
          .append("</small></a></li>\n");
    }
    return main.append(
            """
            </ul></details>
            <div id="yasgui"></div>
            <noscript><form action="/sparql" method="get"><label for="query">SPARQL</label>
            <textarea id="query" name="query" rows="16">%s</textarea>
            <button type="submit">查询 Run</button></form></noscript></div>
            """
                .formatted(ToolPage.escape(EXAMPLE)))
        .toString();
  }
}
