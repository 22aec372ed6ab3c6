package org.fazhi.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Looks names up in a graph: whole names by queries with nothing but bound literals, which every
 * store answers from its index; parts of names by a {@link NameSearch}. Thread-safe.
 */
final class GraphNames implements NameResolver {

  private static final String STATE = "中华人民共和国";
  private static final int HINTS = 5;

  private final QueryRunner runner;
  private final NameSearch search;
  private final Map<ParameterType, Query> queries = new ConcurrentHashMap<>();

  GraphNames(QueryRunner runner, NameSearch search) {
    this.runner = runner;
    this.search = search;
  }

  @Override
  public List<NamedThing> find(ParameterType type, String value) {
    if (type.isSearched()) {
      return search.containing(type, value, MOST + 1);
    }
    Query query = queries.computeIfAbsent(type, GraphNames::query);
    List<Binding> rows =
        ((QueryAnswer.Rows) runner.run(Slots.fillAll(query, slots(type, value)))).rows();
    Map<String, NamedThing> best = new LinkedHashMap<>();
    for (Binding row : rows) {
      if (row.get(NameQueries.RANK).equals(rows.get(0).get(NameQueries.RANK))) {
        NamedThing thing = NameQueries.thing(row);
        best.putIfAbsent(thing.iri(), thing);
      }
    }
    return List.copyOf(best.values());
  }

  @Override
  public List<NamedThing> near(ParameterType type, String value) {
    return search.isIndexed() ? search.containing(type, value, HINTS) : List.of();
  }

  private static Query query(ParameterType type) {
    return NameQueries.load(type.name().toLowerCase(Locale.ROOT));
  }

  private static Map<String, List<Node>> slots(ParameterType type, String value) {
    Map<String, List<Node>> slots = new LinkedHashMap<>();
    slots.put("label", labels(value));
    switch (type) {
      case REGION, MEASURE -> slots.put("code", List.of(NodeFactory.createLiteralString(value)));
      case LAW ->
          slots.put(
              "variant",
              labels(value.startsWith(STATE) ? value.substring(STATE.length()) : STATE + value));
      default -> {
        // A label is all there is.
      }
    }
    return slots;
  }

  private static List<Node> labels(String value) {
    return List.of(
        NodeFactory.createLiteralLang(value, "zh"),
        NodeFactory.createLiteralLang(value, "en"),
        NodeFactory.createLiteralString(value));
  }
}
