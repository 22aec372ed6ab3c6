package org.fazhi.serve.page;

import java.util.Map;
import java.util.Optional;

/**
 * What a handler is asked.
 *
 * @param path path of the page, decoded: {@code /id/region/330112}
 * @param variables parts of the path by the names in the route's pattern
 * @param parameters parameters of the query string, the first value of each
 * @param language language of the page
 */
public record PageRequest(
    String path, Map<String, String> variables, Map<String, String> parameters, Language language) {

  public PageRequest {
    variables = Map.copyOf(variables);
    parameters = Map.copyOf(parameters);
  }

  /** The part of the path that the pattern calls {@code name}. */
  public String variable(String name) {
    String value = variables.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the route has no {" + name + "}");
    }
    return value;
  }

  /** The parameter {@code name}, without blanks around it, unless it is empty. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
