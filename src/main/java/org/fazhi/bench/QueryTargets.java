package org.fazhi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fazhi.bench.ServedGraph.Question;

/**
 * Every saved query that the server lists, once with values that select a body, place, document,
 * measure or indicator and once as wide as it goes: the whole country, all years.
 */
final class QueryTargets {

  private static final double NARROW_BAR = 300;
  private static final double WIDE_BAR = 2000;
  private static final int EACH = 20;

  /** What selects little, the narrowest first. */
  private static final List<String> SELECTING =
      List.of("iri", "agency", "indicator", "law", "measure", "region");

  private final JsonNode queries;
  private final Values values;
  private final List<String> facts;
  private final List<String> reports;

  /**
   * @param queries what {@code /queries} says as JSON
   * @param facts IRIs of some facts
   * @param reports IRIs of some reports
   */
  QueryTargets(JsonNode queries, Values values, List<String> facts, List<String> reports) {
    this.queries = queries.path("queries");
    this.values = values;
    this.facts = facts;
    this.reports = reports;
  }

  /**
   * A saved query with values for its parameters.
   *
   * @param name {@code who-studied-law}
   */
  record Call(String name, Map<String, String> values) {
    /** The same for {@code format}: {@code sparql} gives the query that runs anywhere. */
    String path(String format) {
      Map<String, String> all = new LinkedHashMap<>(values);
      all.put("format", format);
      return "/queries/" + name + "?" + ServedGraph.encoded(all);
    }
  }

  List<Target> narrow() {
    List<Target> targets = new ArrayList<>();
    for (JsonNode query : queries) {
      Set<Call> calls = new LinkedHashSet<>();
      for (int i = 0; i < EACH; i++) {
        int number = i * 7;
        narrowed(query, number).ifPresent(calls::add);
      }
      targets.add(target("query.narrow.", query, List.copyOf(calls), NARROW_BAR));
    }
    return targets;
  }

  List<Target> wide() {
    List<Target> targets = new ArrayList<>();
    for (JsonNode query : queries) {
      List<Call> calls = widest(query).map(List::of).orElse(List.of());
      targets.add(target("query.wide.", query, calls, WIDE_BAR));
    }
    return targets;
  }

  /** Each query once, narrow and wide, for peers that are asked the same. */
  List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    for (JsonNode query : queries) {
      narrowed(query, 0).ifPresent(calls::add);
      widest(query).filter(it -> !calls.contains(it)).ifPresent(calls::add);
    }
    return calls;
  }

  private static Target target(String prefix, JsonNode query, List<Call> calls, double bar) {
    return new Target(
        prefix + query.path("name").asText(),
        calls.stream().map(call -> new Question(call.path("json"), ServedGraph.JSON)).toList(),
        bar);
  }

  private Optional<Call> narrowed(JsonNode query, int number) {
    Function<JsonNode, Optional<String>> value =
        parameter -> {
          String type = parameter.path("type").asText();
          // A second body is to be another one.
          int shift = parameter.path("name").asText().equals("other") ? 5 : 0;
          return type.equals("iri") ? iri(parameter, number) : values.narrow(type, number + shift);
        };
    Optional<Map<String, String>> required = required(query, value);
    if (required.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> chosen = new LinkedHashMap<>(required.get());
    if (selects(query, chosen.keySet())) {
      return Optional.of(new Call(query.path("name").asText(), chosen));
    }
    for (String type : SELECTING) {
      for (JsonNode parameter : query.path("parameters")) {
        Optional<String> found = value.apply(parameter);
        if (parameter.path("type").asText().equals(type) && found.isPresent()) {
          chosen.put(parameter.path("name").asText(), found.get());
          return Optional.of(new Call(query.path("name").asText(), chosen));
        }
      }
    }
    return Optional.of(new Call(query.path("name").asText(), chosen));
  }

  private static boolean selects(JsonNode query, Set<String> names) {
    for (JsonNode parameter : query.path("parameters")) {
      if (names.contains(parameter.path("name").asText())
          && (SELECTING.contains(parameter.path("type").asText())
              || parameter.path("type").asText().equals("string"))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Call> widest(JsonNode query) {
    return required(
            query,
            parameter ->
                parameter.path("type").asText().equals("iri")
                    ? iri(parameter, 0)
                    : values
                        .widest(parameter.path("type").asText())
                        .filter(it -> !parameter.path("name").asText().equals("other"))
                        .or(() -> values.narrow(parameter.path("type").asText(), 5)))
        .map(chosen -> new Call(query.path("name").asText(), chosen));
  }

  /** Values for what must be given; empty when there is none for one of them. */
  private static Optional<Map<String, String>> required(
      JsonNode query, Function<JsonNode, Optional<String>> value) {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (JsonNode parameter : query.path("parameters")) {
      if (parameter.path("required").asBoolean()) {
        String name = parameter.path("name").asText();
        Optional<String> found = value.apply(parameter).or(() -> example(query, name));
        if (found.isEmpty()) {
          return Optional.empty();
        }
        chosen.put(name, found.get());
      }
    }
    return Optional.of(chosen);
  }

  private static Optional<String> example(JsonNode query, String name) {
    return Optional.of(query.path("example").path(name).asText()).filter(it -> !it.isEmpty());
  }

  private Optional<String> iri(JsonNode parameter, int number) {
    List<String> of = parameter.path("name").asText().equals("report") ? reports : facts;
    return of.isEmpty() ? Optional.empty() : Optional.of(of.get(number % of.size()));
  }
}
