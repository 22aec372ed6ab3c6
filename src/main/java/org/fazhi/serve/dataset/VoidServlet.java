package org.fazhi.serve.dataset;

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
import org.fazhi.serve.web.MediaRanges;
import org.fazhi.serve.web.PerState;
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
  private final transient DatasetPage page;

  VoidServlet(
      DatasetDescriber describer,
      PerState<Statistics> statistics,
      PerState<List<Dump>> dumps,
      Supplier<StoreState> state,
      DescriptionWriter writer,
      PublicAddress address,
      DatasetPage page) {
    this.describer = describer;
    this.statistics = statistics;
    this.dumps = dumps;
    this.state = state;
    this.writer = writer;
    this.address = address;
    this.page = page;
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
    if (form.get() == Representation.HTML) {
      Statistics counted = statistics.get();
      page.show(counted.triples(), counted.graphs(), dumps.get(), request, response);
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
    byte[] body = writer.write(graph(root, now), form.get(), root);
    response.setContentType(form.get().mediaType() + ";charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private Graph graph(String root, StoreState now) {
    return describer.describe(root, statistics.get(), dumps.get(), now).getGraph();
  }
}
