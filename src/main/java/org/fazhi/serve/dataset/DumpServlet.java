package org.fazhi.serve.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.io.input.BoundedInputStream;
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
    Instant changed = state.get().changed().truncatedTo(ChronoUnit.SECONDS);
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
    // The same bytes have the same sum, so that parts of them can be put together.
    Validator validator =
        dump.map(it -> new Validator("\"" + it.sha256() + "\"", changed))
            .orElseGet(() -> Validator.of(state.get(), "dump"));
    validator.describe(response);
    if (validator.isHeldBy(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else if (dump.isPresent()) {
      send(dump.get(), validator, request, response);
    } else {
      response.setContentType("text/plain;charset=utf-8");
      for (Dump it : all) {
        response.getOutputStream().write((it.sha256() + "  " + it.name() + "\n").getBytes(UTF_8));
      }
    }
  }

  private static void send(
      Dump dump, Validator validator, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Accept-Ranges", "bytes");
    String held = request.getHeader("If-Range");
    boolean isCurrent = held == null || held.equals(validator.tag());
    String asked = isCurrent ? request.getHeader("Range") : null;
    Optional<ByteRange> range = ByteRange.parse(asked, dump.size());
    if (range.isPresent() && range.get().isEmpty()) {
      response.setHeader("Content-Range", "bytes */" + dump.size());
      new Problem(
              HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE,
              "The file has %,d bytes; nothing of it is in %s.".formatted(dump.size(), asked))
          .answer(request, response);
      return;
    }
    response.setContentType("application/gzip");
    range.ifPresent(
        part -> {
          response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
          response.setHeader("Content-Range", part.contentRange(dump.size()));
        });
    ByteRange sent = range.orElse(new ByteRange(0, dump.size()));
    response.setContentLengthLong(sent.length());
    try (InputStream file = Files.newInputStream(dump.file())) {
      file.skipNBytes(sent.begin());
      BoundedInputStream.builder()
          .setInputStream(file)
          .setMaxCount(sent.length())
          .get()
          .transferTo(response.getOutputStream());
    }
  }
}
