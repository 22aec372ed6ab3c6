package org.fazhi.query;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Takes the sections of a saved query that belong to some values, and puts these into its slots.
 */
final class QueryBinder {

  private final SavedQuery saved;
  private final NameResolver names;

  QueryBinder(SavedQuery saved, NameResolver names) {
    this.saved = saved;
    this.names = names;
  }

  Query bind(Map<String, String> values) {
    requireKnown(values);
    Map<String, String> given = new LinkedHashMap<>();
    Map<String, List<Node>> terms = new HashMap<>();
    Optional<Long> limit = Optional.empty();
    // What can be seen without a graph comes first.
    saved.parameters().forEach(parameter -> value(parameter, values).ifPresent(parameter::check));
    for (QueryParameter parameter : saved.parameters()) {
      for (String value : value(parameter, values).stream().toList()) {
        List<Node> read = parameter.terms(value, names);
        given.put(parameter.name(), value.strip());
        if (parameter.type() == ParameterType.LIMIT) {
          limit = Optional.of(Long.valueOf(read.get(0).getLiteralLexicalForm()));
        } else {
          terms.put(parameter.name(), read);
        }
      }
    }
    Query query = saved.queryFor(given);
    limit.ifPresent(it -> setLimit(query, it));
    return Slots.fillAll(query, terms);
  }

  /** A subquery that has the limit of the whole gives the rows that are shown; its follows. */
  private static void setLimit(Query query, long limit) {
    long usual = query.getLimit();
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementSubQuery subquery) {
            if (subquery.getQuery().getLimit() == usual) {
              subquery.getQuery().setLimit(limit);
            }
          }
        });
    query.setLimit(limit);
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
