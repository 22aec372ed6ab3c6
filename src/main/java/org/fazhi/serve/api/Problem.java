package org.fazhi.serve.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.apache.jena.web.HttpSC;
import org.fazhi.query.NamedThing;
import org.fazhi.query.QueryParameterException;

/**
 * Why a request is not answered as asked (RFC 9457), with the members {@code parameter} and {@code
 * expected} where a value is wrong, and {@code candidates} where a name fits several things.
 *
 * @param status HTTP status, 400 to 599
 * @param detail what is wrong with this request
 * @param parameter name of the parameter whose value is wrong
 * @param expected what would be right, in words that complete “expected …”
 * @param candidates the things that a name may stand for
 */
public record Problem(
    int status,
    String detail,
    Optional<String> parameter,
    Optional<String> expected,
    List<NamedThing> candidates) {

  public Problem {
    candidates = List.copyOf(candidates);
  }

  static final String MEDIA_TYPE = "application/problem+json";

  /** A problem of the whole request. */
  public static Problem of(int status, String detail) {
    return new Problem(status, detail, Optional.empty(), Optional.empty(), List.of());
  }

  /** A parameter whose value cannot be taken. */
  public static Problem parameter(String name, String detail, String expected) {
    return new Problem(
        HttpSC.BAD_REQUEST_400, detail, Optional.of(name), Optional.of(expected), List.of());
  }

  static Problem of(QueryParameterException wrong) {
    return new Problem(
        HttpSC.BAD_REQUEST_400,
        Optional.ofNullable(wrong.getMessage()).orElse(""),
        Optional.of(wrong.parameter()),
        Optional.of(wrong.expected()),
        wrong.candidates());
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
    if (!candidates.isEmpty()) {
      ArrayNode list = body.putArray("candidates");
      candidates.forEach(it -> list.addObject().put("iri", it.iri()).put("name", it.name()));
    }
    return Answer.json(status, MEDIA_TYPE, body);
  }

  private String title() {
    String title = HttpSC.getMessage(status);
    return title == null ? "Error" : title;
  }
}
