package org.fazhi.serve.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.fazhi.query.QueryAnswer;
import org.fazhi.query.QueryRunner;
import org.fazhi.query.Slots;
import org.fazhi.serve.web.PerState;
import org.fazhi.store.StoreState;

/**
 * The queries of the pages, {@code page-queries/NAME.rq} on the class path, asked of one graph.
 * Values come in as RDF terms, where a query says {@code VALUES ?name { UNDEF }}. Thread-safe.
 *
 * <p>What is asked without values is the same for everybody; its answers are kept until the graph
 * changes.
 */
public final class PageQueries {

  private final QueryRunner runner;
  private final Map<String, Query> queries = new ConcurrentHashMap<>();
  private final PerState<Map<String, List<Row>>> kept;

  /**
   * @param runner asks the graph
   * @param state tells the state of the graph
   */
  public PageQueries(QueryRunner runner, Supplier<StoreState> state) {
    this.runner = runner;
    this.kept = new PerState<>(state, ConcurrentHashMap::new);
  }

  /**
   * All rows that {@code name} answers with {@code values} in its slots.
   *
   * @throws IllegalArgumentException when there is no such query or it lacks one of the slots
   */
  public List<Row> ask(String name, Map<String, Node> values) {
    Map<String, List<Node>> lists = new HashMap<>();
    values.forEach((slot, term) -> lists.put(slot, List.of(term)));
    return askOfAny(name, lists);
  }

  /** All rows that {@code name} answers with any of the terms of {@code values} in its slots. */
  public List<Row> askOfAny(String name, Map<String, List<Node>> values) {
    Query query = queries.computeIfAbsent(name, PageQueries::load);
    if (!Slots.in(query).containsAll(values.keySet())) {
      throw new IllegalArgumentException(name + ".rq lacks a slot of " + values.keySet());
    }
    return ((QueryAnswer.Rows) runner.run(Slots.fillAll(query, values)))
        .rows().stream().map(PageQueries::row).toList();
  }

  /** All rows that {@code name} answers as it stands. */
  public List<Row> ask(String name) {
    return kept.get().computeIfAbsent(name, asked -> ask(asked, Map.of()));
  }

  /** A thing under its name, its IRI where the graph has none. */
  Thing named(Node thing) {
    return new Thing(
        thing.getURI(),
        ask("name", Map.of("thing", thing)).stream()
            .findFirst()
            .map(row -> row.text("name"))
            .orElse(thing.getURI()));
  }

  private static Row row(Binding binding) {
    Map<String, Node> terms = new HashMap<>();
    binding.forEach((variable, term) -> terms.put(variable.getVarName(), term));
    return new Row(terms);
  }

  private static Query load(String name) {
    String file = "/page-queries/" + name + ".rq";
    try (InputStream in = PageQueries.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("missing from the class path: " + file);
      }
      return QueryFactory.create(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
