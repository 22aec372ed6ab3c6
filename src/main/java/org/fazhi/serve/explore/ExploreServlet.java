package org.fazhi.serve.explore;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fazhi.query.QueryRunner;

/**
 * {@code /explore?iri=…}: what is linked with a thing, as lists; scripts draw them as a graph that
 * grows by clicks.
 */
public final class ExploreServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final int BEGINNINGS = 40;

  private static final String HEAD =
      """
      <script src="/explore/assets/cytoscape.js" defer></script>
      <script src="/explore/assets/relations.js" defer></script>
      """;

  private final transient Neighbours neighbours;
  private final String base;

  /**
   * @param base what IRIs of things begin with
   */
  public ExploreServlet(QueryRunner runner, String base) {
    this.neighbours = new Neighbours(runner);
    this.base = base;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String iri = Optional.ofNullable(request.getParameter("iri")).orElse("").strip();
    if (iri.isEmpty()) {
      beginnings().send(response, HttpServletResponse.SC_OK);
      return;
    }
    Optional<Neighbourhood> found =
        RelationsServlet.isAbsolute(iri)
            ? neighbours.of(iri, RelationsServlet.USUAL)
            : Optional.empty();
    if (found.isPresent()) {
      page(found.get()).send(response, HttpServletResponse.SC_OK);
    } else {
      missing(iri).send(response, HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private ToolPage page(Neighbourhood around) {
    Thing centre = around.centre();
    StringBuilder main = new StringBuilder();
    main.append("<h1>").append(ToolPage.escape(centre.name()));
    main.append(" <span>的关联</span></h1>\n<p class=\"note\"><a href=\"")
        .append(ToolPage.escape(home(centre)))
        .append("\">详情 <span lang=\"en\">Details</span></a></p>\n");
    main.append("<div class=\"relations\" data-iri=\"")
        .append(ToolPage.escape(centre.iri()))
        .append(
            "\"><div id=\"graph\" role=\"img\" aria-label=\"关联图，内容同列表\"></div>\n<div id=\"list\">\n");
    for (Neighbourhood.Group group : around.groups()) {
      heading(main, group.relation().chinese(), group.relation().english());
      list(main, group.things());
      if (group.more()) {
        main.append("<p class=\"note\">只列出前")
            .append(group.things().size())
            .append("项。 <span lang=\"en\">There are more.</span></p>\n");
      }
    }
    if (around.groups().isEmpty()) {
      main.append("<p class=\"note\">没有关联。 <span lang=\"en\">Nothing is linked.</span></p>\n");
    }
    main.append("</div></div>\n");
    return new ToolPage(centre.name() + "的关联", HEAD, main.toString());
  }

  private ToolPage beginnings() {
    StringBuilder main = new StringBuilder();
    main.append("<h1>关联 <span lang=\"en\">Relations</span></h1>\n");
    main.append("<p class=\"note\">从一个机构开始。 <span lang=\"en\">Begin with an agency.</span></p>\n");
    list(main, neighbours.agencies(BEGINNINGS));
    return new ToolPage("关联 Relations", "", main.toString());
  }

  private static ToolPage missing(String iri) {
    return new ToolPage(
        "没有此物 Not found",
        "",
        "<h1>没有此物 <span lang=\"en\">Not found</span></h1><p>图谱中没有 "
            + ToolPage.escape(iri)
            + "。<a href=\"/explore\">另选一个</a></p>\n");
  }

  private static void heading(StringBuilder main, String chinese, String english) {
    main.append("<h2>").append(chinese).append(" <small lang=\"en\">").append(english);
    main.append("</small></h2>\n");
  }

  private static void list(StringBuilder main, List<Thing> things) {
    main.append("<ul>\n");
    for (Thing thing : things) {
      main.append("<li><a href=\"/explore?iri=")
          .append(URLEncoder.encode(thing.iri(), StandardCharsets.UTF_8))
          .append("\">")
          .append(ToolPage.escape(thing.name()))
          .append("</a></li>\n");
    }
    main.append("</ul>\n");
  }

  private String home(Thing thing) {
    return thing.iri().startsWith(base)
        ? "/id/" + thing.iri().substring(base.length())
        : thing.iri();
  }
}
