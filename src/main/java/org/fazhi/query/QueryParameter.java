package org.fazhi.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

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
   * Checks {@code value} as far as that can be done without a graph.
   *
   * @throws QueryParameterException when the value is not of this parameter's type
   */
  public void check(String value) {
    try {
      type.check(value);
    } catch (IllegalArgumentException e) {
      throw wrong(value, e);
    }
  }

  /**
   * The RDF terms that {@code value} stands for; names are looked up in {@code names}.
   *
   * @throws QueryParameterException when the value is not of this parameter's type, names nothing,
   *     or may name several things of which only one can be taken
   */
  public List<Node> terms(String value, NameResolver names) {
    if (type.isNamed() && !ParameterType.isIri(value)) {
      check(value);
      return named(value, names);
    }
    try {
      return type.read(value);
    } catch (IllegalArgumentException e) {
      throw wrong(value, e);
    }
  }

  private List<Node> named(String value, NameResolver names) {
    String wanted = type.name(value);
    List<NamedThing> found = names.find(type, wanted);
    if (found.isEmpty()) {
      throw new QueryParameterException(
          name,
          type.expected(),
          "parameter " + name + ": nothing is called “" + wanted + "”",
          names.near(type, wanted));
    }
    if (found.size() > (type.isSearched() ? NameResolver.MOST : 1)) {
      throw new QueryParameterException(
          name,
          type.isSearched() ? "more of the name" : "one of the candidates, by its full name or IRI",
          "parameter " + name + ": “" + wanted + "” fits " + count(found.size()),
          found);
    }
    return found.stream().map(thing -> NodeFactory.createURI(thing.iri())).toList();
  }

  private static String count(int things) {
    return things > NameResolver.MOST
        ? "more than " + NameResolver.MOST + " things"
        : things + " things";
  }

  private QueryParameterException wrong(String value, IllegalArgumentException cause) {
    return new QueryParameterException(
        name,
        type.expected(),
        "parameter " + name + ": “" + value + "” is not " + type.expected(),
        cause);
  }
}
