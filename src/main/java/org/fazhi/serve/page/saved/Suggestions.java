package org.fazhi.serve.page.saved;

import static org.apache.jena.graph.NodeFactory.createLiteralString;
import static org.apache.jena.graph.NodeFactory.createURI;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.query.ParameterType;
import org.fazhi.serve.page.PageQueries;
import org.fazhi.serve.page.Terms;

/** Names in the graph that a parameter may mean. */
final class Suggestions {

  private static final int MOST_ALTERNATIVES = 5;

  /** The classes of the things that values of a type name. */
  private static final Map<ParameterType, String> CLASSES =
      new EnumMap<>(
          Map.of(
              ParameterType.AGENCY, Terms.AGENCY,
              ParameterType.REGION, Terms.REGION,
              ParameterType.LAW, Terms.LEGAL_DOCUMENT,
              ParameterType.MEASURE, Terms.MEASURE,
              ParameterType.INDICATOR, Terms.INDICATOR));

  private final PageQueries queries;

  Suggestions(PageQueries queries) {
    this.queries = queries;
  }

  /** Class of the things that values of {@code type} name, by its local name: {@code Agency}. */
  static Optional<String> kind(ParameterType type) {
    return Optional.ofNullable(CLASSES.get(type)).map(iri -> iri.substring(Terms.FAZHI.length()));
  }

  /** Values to choose from; a part of them where there are many. */
  List<String> of(ParameterType type) {
    return switch (type) {
      case AGENCY, REGION, LAW, MEASURE, INDICATOR, SECTOR, YEAR ->
          queries.ask("suggest-" + type.id()).stream().map(row -> row.text("name")).toList();
      default -> List.of();
    };
  }

  /**
   * Names like {@code value}, best first; none when something is called just that or the type has
   * no names.
   */
  List<String> alternatives(ParameterType type, String value) {
    String kind = CLASSES.get(type);
    if (kind == null) {
      return List.of();
    }
    List<String> names =
        queries
            .ask("search", Map.of("text", createLiteralString(value), "class", createURI(kind)))
            .stream()
            .map(row -> row.text("name"))
            .distinct()
            .limit(MOST_ALTERNATIVES)
            .toList();
    return names.contains(value) ? List.of() : names;
  }
}
