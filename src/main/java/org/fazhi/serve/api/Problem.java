package org.fazhi.serve.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.apache.jena.web.HttpSC;
import org.fazhi.query.QueryParameterException;

/**
 * Why a request is not answered as asked (RFC 9457), with the members {@code parameter} and {@code
 * expected} where a value is wrong.
 *
 * @param status HTTP status, 400 to 599
 * @param detail what is wrong with this request
 * @param parameter name of the parameter whose value is wrong
 * @param expected what would be right, in words that complete “expected …”
 */
public record Problem(
    int status, String detail, Optional<String> parameter, Optional<String> expected) {

  static final String MEDIA_TYPE = "application/problem+json";

  /** A problem of the whole request. */
  public static Problem of(int status, String detail) {
    return new Problem(status, detail, Optional.empty(), Optional.empty());
  }

  /** A parameter whose value cannot be taken. */
  public static Problem parameter(String name, String detail, String expected) {
    return new Problem(HttpSC.BAD_REQUEST_400, detail, Optional.of(name), Optional.of(expected));
  }

  static Problem of(QueryParameterException wrong) {
    return parameter(
        wrong.parameter(), Optional.ofNullable(wrong.getMessage()).orElse(""), wrong.expected());
  }

  /** The problem as an answer. */
  public Answer answer() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("type", "about:blank");
    body.put("title", title());
    body.put("status", status);
    body.put("detail", detail);
    parameter.ifPresent(name -> body.put("parameter", name));
    expected.ifPresent(words -> body.put("expected", words));
    return Answer.json(status, MEDIA_TYPE, body);
  }

  private String title() {
    String title = HttpSC.getMessage(status);
    return title == null ? "Error" : title;
  }
}
