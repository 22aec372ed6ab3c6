package org.fazhi.serve.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.web.HttpSC;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is not answered as asked (RFC 9457): a page for browsers, {@code
 * application/problem+json} for everyone else.
 *
 * @param status HTTP status, 400 to 599
 * @param detail what is wrong with this request, and what would be right
 */
public record Problem(int status, String detail) {

  static final String JSON = "application/problem+json";

  /** Unknown to Jena's list. */
  private static final int MISDIRECTED = 421;

  private static final String HTML = "text/html";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Answers {@code request} with this problem; headers that are set already stay. */
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.addHeader("Vary", "Accept");
    boolean forPeople =
        MediaRanges.parse(request.getHeader("Accept"))
            .best(List.of(JSON, HTML), mediaType -> mediaType)
            .equals(Optional.of(HTML));
    if (forPeople && ProblemFilter.pageFor(request).isPresent()) {
      ProblemFilter.pageFor(request).get().show(this, request, response);
      return;
    }
    byte[] body = json(request.getRequestURI()).getBytes(UTF_8);
    response.setStatus(status);
    response.setContentType(JSON);
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** What the status says in general: {@code Not Found}. */
  public String title() {
    String title = status == MISDIRECTED ? "Misdirected Request" : HttpSC.getMessage(status);
    return title == null ? "Error" : title;
  }

  /**
   * The problem in JSON.
   *
   * @param instance path of the request that has it; none when it could not be read
   */
  String json(@Nullable String instance) {
    ObjectNode problem = MAPPER.createObjectNode();
    problem.put("type", "about:blank");
    problem.put("title", title());
    problem.put("status", status);
    problem.put("detail", detail);
    problem.put("instance", instance);
    return problem + "\n";
  }
}
