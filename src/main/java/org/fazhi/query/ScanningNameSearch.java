package org.fazhi.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;

/** Looks for a part of a name through all names of the kind, with plain SPARQL 1.1. */
final class ScanningNameSearch implements NameSearch {

  private final QueryRunner runner;

  ScanningNameSearch(QueryRunner runner) {
    this.runner = runner;
  }

  @Override
  public List<NamedThing> containing(ParameterType type, String part, int most) {
    Optional<String> file =
        switch (type) {
          case INDICATORS -> Optional.of("search-indicators");
          case NUMBER -> Optional.of("search-number");
          default -> Optional.empty();
        };
    return file.map(name -> search(name, part, most)).orElse(List.of());
  }

  private List<NamedThing> search(String file, String part, int most) {
    Map<String, List<Node>> slots = Map.of("part", List.of(NodeFactory.createLiteralString(part)));
    Query query = Slots.fillAll(NameQueries.load(file), slots);
    query.setLimit(most);
    return NameQueries.things(runner.run(query)).toList();
  }

  @Override
  public boolean isIndexed() {
    return false;
  }
}
