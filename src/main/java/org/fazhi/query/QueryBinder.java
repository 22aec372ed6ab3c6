package org.fazhi.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/** Puts values into the slots of a saved query. */
final class QueryBinder {

  private final SavedQuery saved;

  QueryBinder(SavedQuery saved) {
    this.saved = saved;
  }

  Query bind(Map<String, String> values) {
    requireKnown(values);
    Map<String, Node> terms = new HashMap<>();
    Optional<Long> limit = Optional.empty();
    for (QueryParameter parameter : saved.parameters()) {
      Optional<Node> term = value(parameter, values).map(parameter::parse);
      if (parameter.type() == ParameterType.LIMIT) {
        limit = term.map(node -> Long.valueOf(node.getLiteralLexicalForm()));
      } else {
        term.ifPresent(node -> terms.put(parameter.name(), node));
      }
    }
    Query bound = Slots.fill(saved.query(), terms);
    limit.ifPresent(bound::setLimit);
    return bound;
  }

  private void requireKnown(Map<String, String> values) {
    for (String name : values.keySet()) {
      if (saved.parameters().stream().noneMatch(parameter -> parameter.name().equals(name))) {
        throw new QueryParameterException(
            name,
            "one of: " + parameterNames(),
            "query "
                + saved.name()
                + " has no parameter "
                + name
                + "; it has: "
                + parameterNames());
      }
    }
  }

  private Optional<String> value(QueryParameter parameter, Map<String, String> values) {
    Optional<String> given =
        Optional.ofNullable(values.get(parameter.name())).filter(value -> !value.isBlank());
    if (given.isEmpty() && parameter.required()) {
      throw new QueryParameterException(
          parameter.name(),
          parameter.type().expected(),
          "parameter " + parameter.name() + " is required: " + parameter.type().expected());
    }
    return given.or(parameter::defaultValue);
  }

  private String parameterNames() {
    return saved.parameters().isEmpty()
        ? "none"
        : saved.parameters().stream().map(QueryParameter::name).collect(Collectors.joining(", "));
  }
}
