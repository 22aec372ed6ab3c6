package org.fazhi.serve.page.compare;

import static org.apache.jena.graph.NodeFactory.createURI;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.fazhi.serve.page.Links;
import org.fazhi.serve.page.PageQueries;
import org.fazhi.serve.page.Row;
import org.fazhi.serve.page.Terms;
import org.fazhi.serve.page.Thing;
import org.fazhi.serve.reconcile.Names;

/**
 * Finds what is meant by {@code 临安科技局}, {@code agency/330112/…}, an IRI or {@code 2022}: names as
 * the search finds them, one that is typed in full before all others.
 */
final class ChoiceReader {

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  /** A name of ours is ASCII; the kinds that can be compared begin so. */
  private static final Pattern PATH =
      Pattern.compile("(?:/?id/)?(?<name>(?:agency|region|zone)/[A-Za-z0-9/._~%-]+)");

  private static final int MOST_NAMES = 20;
  private static final int MOST_OTHERS = 4;

  private final PageQueries queries;
  private final Names names;
  private final Links links;

  ChoiceReader(PageQueries queries, Names names, Links links) {
    this.queries = queries;
    this.names = names;
    this.links = links;
  }

  /**
   * Reads what was typed.
   *
   * @param kind the kind that a name is taken for where it can be; any when empty
   */
  Selection read(List<String> typed, Optional<Compared.Kind> kind) {
    Map<String, List<String>> candidates = new LinkedHashMap<>();
    typed.forEach(text -> candidates.put(text, candidates(text)));
    Map<String, Compared> things = things(candidates.values().stream().flatMap(List::stream));
    List<Selection.Choice> choices = new ArrayList<>();
    typed.stream()
        .distinct()
        .forEach(
            text -> {
              List<Compared> found =
                  candidates.getOrDefault(text, List.of()).stream()
                      .flatMap(iri -> Optional.ofNullable(things.get(iri)).stream())
                      .toList();
              List<Compared> ofKind =
                  found.stream().filter(it -> kind.equals(Optional.of(it.kind()))).toList();
              choices.add(choice(text, ofKind.isEmpty() ? found : ofKind));
            });
    return new Selection(choices);
  }

  private static Selection.Choice choice(String typed, List<Compared> found) {
    Optional<Compared> exact =
        found.stream().filter(thing -> thing.thing().label().equals(typed)).findFirst();
    Optional<Compared> meant = exact.or(() -> found.stream().findFirst());
    List<Compared> others =
        exact.isPresent()
            ? List.of()
            : found.stream()
                .filter(thing -> !Optional.of(thing).equals(meant))
                .limit(MOST_OTHERS)
                .toList();
    return new Selection.Choice(typed, meant, others);
  }

  /** IRIs or years that {@code typed} may mean, likely ones first. */
  private List<String> candidates(String typed) {
    if (YEAR.matcher(typed).matches()) {
      return List.of(typed);
    }
    var path = PATH.matcher(typed);
    if (path.matches()) {
      return List.of(links.iri(path.group("name")));
    }
    if (links.isOwn(typed)) {
      return PATH.matcher(links.local(typed)).matches() ? List.of(typed) : List.of();
    }
    return names.find(typed, MOST_NAMES).stream()
        .map(Names.Named::iri)
        .filter(iri -> PATH.matcher(links.local(iri)).matches())
        .toList();
  }

  /** What these IRIs and years are, as far as the graph knows. */
  private Map<String, Compared> things(Stream<String> candidates) {
    List<String> distinct = candidates.distinct().toList();
    Map<String, Compared> things = new HashMap<>();
    List<Node> named =
        distinct.stream()
            .filter(it -> !YEAR.matcher(it).matches())
            .map(it -> (Node) createURI(it))
            .toList();
    if (!named.isEmpty()) {
      for (Row row : queries.askOfAny("compare-things", Map.of("thing", named))) {
        Compared.Kind kind =
            row.text("class").equals(Terms.AGENCY) ? Compared.Kind.AGENCY : Compared.Kind.REGION;
        things.put(row.text("thing"), new Compared(kind, row.thing("thing", "name").orElseThrow()));
      }
    }
    if (named.size() < distinct.size()) {
      queries.ask("suggest-year").stream()
          .map(row -> row.text("name"))
          .filter(distinct::contains)
          .forEach(
              year -> things.put(year, new Compared(Compared.Kind.YEAR, new Thing(year, year))));
    }
    return things;
  }
}
