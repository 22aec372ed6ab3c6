package org.fazhi.serve.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.fazhi.serve.linked.DescriptionWriter;
import org.fazhi.serve.linked.Representation;
import org.fazhi.serve.web.Html;
import org.fazhi.serve.web.MediaRanges;
import org.fazhi.serve.web.Problem;
import org.fazhi.serve.web.PublicAddress;
import org.fazhi.serve.web.Validator;
import org.fazhi.store.StoreState;

/** {@code /.well-known/void}: the data set described, by negotiation. */
final class VoidServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  static final String PATH = "/.well-known/void";

  private final transient DatasetDescriber describer;
  private final transient PerState<Statistics> statistics;
  private final transient PerState<List<Dump>> dumps;
  private final transient Supplier<StoreState> state;
  private final transient DescriptionWriter writer;
  private final transient PublicAddress address;

  VoidServlet(
      DatasetDescriber describer,
      PerState<Statistics> statistics,
      PerState<List<Dump>> dumps,
      Supplier<StoreState> state,
      DescriptionWriter writer,
      PublicAddress address) {
    this.describer = describer;
    this.statistics = statistics;
    this.dumps = dumps;
    this.state = state;
    this.writer = writer;
    this.address = address;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<Representation> form =
        Representation.negotiate(MediaRanges.parse(request.getHeader("Accept")));
    if (form.isEmpty()) {
      new Problem(
              HttpServletResponse.SC_NOT_ACCEPTABLE,
              "The description is there as " + Representation.mediaTypes() + ".")
          .answer(request, response);
      return;
    }
    StoreState now = state.get();
    Validator validator = Validator.of(now, "void-" + form.get().suffix());
    validator.describe(response);
    if (validator.isHeldBy(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    String root = address.root(request);
    byte[] body =
        form.get() == Representation.HTML
            ? page(statistics.get(), dumps.get(), root).getBytes(UTF_8)
            : writer.write(graph(root, now), form.get(), root);
    response.setContentType(form.get().mediaType() + ";charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private Graph graph(String root, StoreState now) {
    return describer.describe(root, statistics.get(), dumps.get(), now).getGraph();
  }

  private static String page(Statistics statistics, List<Dump> dumps, String root) {
    Html page =
        Html.page("法治图谱数据集 Fazhi Graph data set")
            .element(
                "p",
                "%,d 条陈述，%,d 份报告。 %,d statements in %,d reports."
                    .formatted(
                        statistics.triples(),
                        statistics.graphs(),
                        statistics.triples(),
                        statistics.graphs()))
            .markup("<p>SPARQL: ")
            .link(root + "/sparql", root + "/sparql")
            .markup("</p><ul>");
    for (Dump dump : dumps) {
      page.markup("<li>")
          .link(root + DumpServlet.PATH + dump.name(), dump.name())
          .text(" (%,d bytes, SHA-256 %s)".formatted(dump.size(), dump.sha256()))
          .markup("</li>");
    }
    return page.markup("</ul>").end();
  }
}
