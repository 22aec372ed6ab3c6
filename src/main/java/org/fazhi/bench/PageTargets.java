package org.fazhi.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.bench.ServedGraph.Question;

/** Every kind of page, each with some things of that kind that the graph holds. */
final class PageTargets {

  private static final double PAGE_BAR = 200;
  private static final double OVERVIEW_BAR = 50;
  private static final int EACH = 30;
  private static final int LOOKED_AT = 3000;
  private static final String PREFIXES =
      "PREFIX fz: <https://w3id.org/fazhi/ontology#> PREFIX dcterms: <http://purl.org/dc/terms/> ";

  /** Kinds of things that have pages, with a pattern that finds some. */
  private static final Map<String, String> THINGS = new LinkedHashMap<>();

  static {
    THINGS.put("agency", "?report dcterms:publisher ?x");
    THINGS.put("region", "?agency fz:jurisdiction ?x");
    THINGS.put("law", "?fact fz:legalDocument ?x");
    THINGS.put("measure", "?fact fz:measure ?x");
    THINGS.put("indicator", "?fact fz:indicator ?x");
    THINGS.put("report", "?x fz:reportingYear ?year");
  }

  private static final List<String> LISTS =
      List.of("agency", "region", "document", "measure", "indicator", "report");

  private final ServedGraph graph;
  private final Values values;

  PageTargets(ServedGraph graph, Values values) {
    this.graph = graph;
    this.values = values;
  }

  List<Target> all() {
    List<Target> targets = new ArrayList<>();
    targets.add(target("overview", OVERVIEW_BAR, Stream.of("/")));
    targets.add(
        target(
            "search",
            PAGE_BAR,
            values.searched().stream().map(it -> "/search?q=" + ServedGraph.encoded(it))));
    for (String kind : LISTS) {
      targets.add(target("list-" + kind, PAGE_BAR, Stream.of("/things/" + kind)));
    }
    THINGS.forEach(
        (kind, pattern) ->
            targets.add(target(kind, PAGE_BAR, things(pattern).stream().map(PageTargets::page))));
    targets.add(target("compare", PAGE_BAR, compared()));
    targets.add(target("queries", PAGE_BAR, Stream.of("/queries")));
    targets.add(
        new Target(
            "page.reconcile",
            values.publishers().stream()
                .limit(EACH)
                .map(
                    name ->
                        new Question("/reconcile?queries=" + reconciled(name), ServedGraph.JSON))
                .toList(),
            PAGE_BAR));
    return targets;
  }

  private static Target target(String kind, double bar, Stream<String> paths) {
    return new Target(
        "page." + kind,
        paths.limit(EACH).map(path -> new Question(path, ServedGraph.PAGE)).toList(),
        bar);
  }

  /** IRIs of things that {@code pattern} finds, spread over those that were looked at. */
  List<String> things(String pattern) {
    List<String> found =
        graph.select(PREFIXES + "SELECT ?x { " + pattern + " } LIMIT " + LOOKED_AT).stream()
            .map(row -> row.getOrDefault("x", ""))
            .distinct()
            .toList();
    int step = Math.max(1, found.size() / EACH);
    return IntStream.range(0, found.size())
        .filter(i -> i % step == 0)
        .limit(EACH)
        .mapToObj(found::get)
        .toList();
  }

  /** The page of a thing: .../id/region/330112 → /id/region/330112.html. */
  private static String page(String iri) {
    return iri.substring(iri.indexOf("/id/")) + ".html";
  }

  private Stream<String> compared() {
    List<String> names = values.publishers();
    return IntStream.range(0, Math.min(EACH, names.size()))
        .mapToObj(
            i ->
                "/compare?thing="
                    + ServedGraph.encoded(names.get(i))
                    + "&thing="
                    + ServedGraph.encoded(names.get((i + 1) % names.size())));
  }

  private static String reconciled(String name) {
    ObjectNode queries = JsonNodeFactory.instance.objectNode();
    queries.putObject("q0").put("query", name).put("limit", 5);
    return ServedGraph.encoded(queries.toString());
  }
}
