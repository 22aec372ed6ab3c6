package org.fazhi.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a handler is asked.
 *
 * @param path path of the page, decoded: {@code /id/region/330112}
 * @param variables parts of the path by the names in the route's pattern
 * @param values values of each parameter of the query string
 * @param language language of the page
 */
public record PageRequest(
    String path,
    Map<String, String> variables,
    Map<String, List<String>> values,
    Language language) {

  public PageRequest {
    variables = Map.copyOf(variables);
    values = Map.copyOf(values);
  }

  /** The part of the path that the pattern calls {@code name}. */
  public String variable(String name) {
    String value = variables.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the route has no {" + name + "}");
    }
    return value;
  }

  /** The first value of each parameter. */
  public Map<String, String> parameters() {
    return values.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, value -> value.getValue().get(0)));
  }

  /** All values of the parameter {@code name} that aren't empty, without blanks around them. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** The parameter {@code name}, without blanks around it, unless it is empty. */
  public Optional<String> parameter(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .findFirst()
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
