package org.fazhi.serve.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fazhi.serve.web.PerState;
import org.fazhi.serve.web.Problem;
import org.fazhi.serve.web.Validator;
import org.fazhi.store.StoreState;

/** {@code /dumps/…}: the whole data set, and {@code SHA256SUMS} for {@code sha256sum -c}. */
final class DumpServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  static final String PATH = "/dumps/";

  private static final String CHECKSUMS = "SHA256SUMS";

  private final transient PerState<List<Dump>> dumps;
  private final transient Supplier<StoreState> state;

  DumpServlet(PerState<List<Dump>> dumps, Supplier<StoreState> state) {
    this.dumps = dumps;
    this.state = state;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getRequestURI().substring((request.getContextPath() + PATH).length());
    Validator validator = Validator.of(state.get(), "dump");
    List<Dump> all = dumps.get();
    Optional<Dump> dump = all.stream().filter(it -> it.name().equals(name)).findFirst();
    if (dump.isEmpty() && !name.equals(CHECKSUMS)) {
      new Problem(
              HttpServletResponse.SC_NOT_FOUND,
              "There are "
                  + String.join(", ", all.stream().map(Dump::name).toList())
                  + " and "
                  + CHECKSUMS
                  + ".")
          .answer(request, response);
      return;
    }
    validator.describe(response);
    if (validator.isHeldBy(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else if (dump.isPresent()) {
      response.setContentType("application/gzip");
      response.setContentLengthLong(dump.get().size());
      Files.copy(dump.get().file(), response.getOutputStream());
    } else {
      response.setContentType("text/plain;charset=utf-8");
      for (Dump it : all) {
        response.getOutputStream().write((it.sha256() + "  " + it.name() + "\n").getBytes(UTF_8));
      }
    }
  }
}
