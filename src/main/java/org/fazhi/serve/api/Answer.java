package org.fazhi.serve.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * What a program gets in answer to a request, complete.
 *
 * @param status HTTP status
 * @param mediaType with the character set where there is one
 * @param link value of the {@code Link} header
 * @param body as it is sent; not to be changed
 */
public record Answer(int status, String mediaType, Optional<String> link, byte[] body) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** For pages that other programs show in a frame: nothing but their text and their own style. */
  private static final String SECURITY_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  /** A good answer in JSON. */
  public static Answer json(JsonNode body) {
    return json(HttpServletResponse.SC_OK, "application/json", body);
  }

  /** An answer in a format that is written as JSON. */
  static Answer json(int status, String mediaType, JsonNode body) {
    return new Answer(status, mediaType, Optional.empty(), bytes(body));
  }

  /** A good answer in text, encoded in UTF-8. */
  public static Answer text(String mediaType, String body) {
    return new Answer(
        HttpServletResponse.SC_OK,
        mediaType + ";charset=utf-8",
        Optional.empty(),
        body.getBytes(UTF_8));
  }

  /** The same with a {@code Link} header; an empty one counts as none. */
  Answer linking(String links) {
    return new Answer(status, mediaType, Optional.of(links).filter(l -> !l.isEmpty()), body);
  }

  /** Sends the answer. */
  public void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(mediaType);
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (mediaType.startsWith("text/html")) {
      response.setHeader("Content-Security-Policy", SECURITY_POLICY);
      response.setHeader("Referrer-Policy", "no-referrer");
    }
    response.setHeader("Cache-Control", "no-cache");
    response.addHeader("Vary", "Accept");
    link.ifPresent(value -> response.setHeader("Link", value));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static byte[] bytes(JsonNode body) {
    try {
      return (JSON.writeValueAsString(body) + "\n").getBytes(UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }
}
