package org.fazhi.serve.page.saved;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.query.ParameterType;
import org.fazhi.serve.page.Links;
import org.fazhi.serve.page.PageQueries;
import org.fazhi.serve.page.Terms;
import org.fazhi.serve.reconcile.Names;

/** Names in the graph that a parameter may mean. */
final class Suggestions {

  private static final int MOST_ALTERNATIVES = 5;
  private static final int MOST_NAMES = 20;

  /** Where the things stand that values of a type name: {@code region/330112}. */
  private static final Map<ParameterType, Set<String>> FOLDERS =
      new EnumMap<>(
          Map.of(
              ParameterType.AGENCY, Set.of("agency"),
              ParameterType.REGION, Set.of("region", "zone"),
              ParameterType.LAW, Set.of("law", "document"),
              ParameterType.MEASURE, Set.of("measure"),
              ParameterType.INDICATOR, Set.of("indicator"),
              ParameterType.INDICATORS, Set.of("indicator")));

  /** The classes of the things that values of a type name. */
  private static final Map<ParameterType, String> CLASSES =
      new EnumMap<>(
          Map.of(
              ParameterType.AGENCY, Terms.AGENCY,
              ParameterType.REGION, Terms.REGION,
              ParameterType.LAW, Terms.LEGAL_DOCUMENT,
              ParameterType.MEASURE, Terms.MEASURE,
              ParameterType.INDICATOR, Terms.INDICATOR,
              ParameterType.INDICATORS, Terms.INDICATOR));

  private final PageQueries queries;
  private final Names names;
  private final Links links;

  Suggestions(PageQueries queries, Names names, Links links) {
    this.queries = queries;
    this.names = names;
    this.links = links;
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
      case INDICATORS -> of(ParameterType.INDICATOR);
      default -> List.of();
    };
  }

  /**
   * Names like {@code value}, best first; none when something is called just that or the type has
   * no names.
   */
  List<String> alternatives(ParameterType type, String value) {
    Set<String> folders = FOLDERS.getOrDefault(type, Set.of());
    List<String> found =
        Stream.concat(
                names.find(value, MOST_NAMES).stream(),
                names.resembling(value, MOST_NAMES).stream())
            .filter(named -> folders.contains(links.local(named.iri()).split("/", 2)[0]))
            .map(Names.Named::name)
            .distinct()
            .limit(MOST_ALTERNATIVES)
            .toList();
    return found.contains(value) ? List.of() : found;
  }
}
