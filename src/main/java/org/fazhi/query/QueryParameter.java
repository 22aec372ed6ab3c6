package org.fazhi.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A value that a saved query asks for.
 *
 * @param name the variable that carries it, without the question mark
 * @param type what it accepts
 * @param required whether the query cannot run without it
 * @param defaultValue the value taken where none is given
 * @param choices the usual values; empty when there are too many to list
 * @param description what it means, for people
 */
public record QueryParameter(
    String name,
    ParameterType type,
    boolean required,
    Optional<String> defaultValue,
    List<String> choices,
    BilingualText description) {

  public QueryParameter {
    choices = List.copyOf(choices);
  }

  /** The same with these choices. */
  QueryParameter withChoices(List<String> values) {
    return new QueryParameter(name, type, required, defaultValue, values, description);
  }

  /**
   * The RDF term that {@code value} stands for.
   *
   * @throws QueryParameterException when the value is not of this parameter's type
   */
  public Node parse(String value) {
    try {
      return type.read(value);
    } catch (IllegalArgumentException e) {
      throw new QueryParameterException(
          name,
          type.expected(),
          "parameter " + name + ": “" + value + "” is not " + type.expected(),
          e);
    }
  }
}
