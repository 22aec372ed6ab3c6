package org.fazhi.serve.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.fazhi.query.Slots;
import org.fazhi.store.GraphStore;

/**
 * The queries of the pages, {@code page-queries/NAME.rq} on the class path, asked of one store.
 * Values come in as RDF terms, where a query says {@code VALUES ?name { UNDEF }}. Thread-safe.
 */
public final class PageQueries {

  private final GraphStore store;
  private final Map<String, Query> queries = new ConcurrentHashMap<>();

  public PageQueries(GraphStore store) {
    this.store = store;
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
    return store.query(Slots.fillAll(query, values), execution -> rows(execution.execSelect()));
  }

  /** All rows that {@code name} answers as it stands. */
  public List<Row> ask(String name) {
    return ask(name, Map.of());
  }

  private static List<Row> rows(ResultSet results) {
    List<Row> rows = new ArrayList<>();
    while (results.hasNext()) {
      QuerySolution solution = results.next();
      Map<String, Node> terms = new HashMap<>();
      solution.varNames().forEachRemaining(v -> terms.put(v, solution.get(v).asNode()));
      rows.add(new Row(terms));
    }
    return rows;
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
