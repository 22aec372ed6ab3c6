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

/**
 * Why a request is not answered as asked (RFC 9457): a page for browsers, {@code
 * application/problem+json} for everyone else.
 *
 * @param status HTTP status, 400 to 599
 * @param detail what is wrong with this request, and what would be right
 */
public record Problem(int status, String detail) {

  private static final String JSON = "application/problem+json";
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
    byte[] body = json(request).getBytes(UTF_8);
    response.setStatus(status);
    response.setContentType(JSON);
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** What the status says in general: {@code Not Found}. */
  public String title() {
    String title = HttpSC.getMessage(status);
    return title == null ? "Error" : title;
  }

  private String json(HttpServletRequest request) throws IOException {
    ObjectNode problem = MAPPER.createObjectNode();
    problem.put("type", "about:blank");
    problem.put("title", title());
    problem.put("status", status);
    problem.put("detail", detail);
    problem.put("instance", request.getRequestURI());
    return MAPPER.writeValueAsString(problem) + "\n";
  }
}
