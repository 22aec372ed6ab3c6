package org.fazhi.store;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** Small graphs, and short ways to ask a store. */
final class Graphs {

  static final String PREFIXES =
      """
      PREFIX fz: <https://w3id.org/fazhi/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX x: <https://example.org/>
      """;

  /** Enough script folding for tests; the store takes any. */
  static final UnaryOperator<String> TO_SIMPLIFIED =
      text ->
          text.replace('處', '处')
              .replace('罰', '罚')
              .replace('學', '学')
              .replace('術', '术')
              .replace('進', '进')
              .replace('馬', '马');

  private Graphs() {}

  static Graph turtle(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create().source(new StringReader(PREFIXES + turtle)).lang(Lang.TTL).parse(graph);
    return graph;
  }

  /** The values of {@code ?x}, sorted. */
  static List<String> ask(GraphStore store, String pattern) {
    return store.query(
        QueryFactory.create(PREFIXES + "SELECT DISTINCT ?x WHERE {" + pattern + "} ORDER BY ?x"),
        execution -> {
          List<String> values = new ArrayList<>();
          execution
              .execSelect()
              .forEachRemaining(
                  row -> {
                    String value = row.get("x").toString();
                    values.add(value.substring(value.lastIndexOf('/') + 1));
                  });
          return values;
        });
  }

  static List<String> search(GraphStore store, String words) {
    return ask(store, "?x text:query \"" + words.replace("\"", "\\\"") + "\"");
  }
}
