package org.fazhi.query;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.tdb2.TDB2Factory;
import org.fazhi.store.Tdb2GraphStore;

/**
 * Times every saved query on a store, in its narrow forms and in its widest one, warm.
 *
 * <p>Run with the folder of a store, or of bare TDB2 data with the derived graph, and if wanted
 * with the names of the queries. The things to ask about are taken from the store itself.
 */
final class QueryBenchmark {

  private static final int TIMES = 5;

  private final QueryRunner runner;
  private final Map<ParameterType, String> things;
  private final String city;

  private QueryBenchmark(Dataset dataset) {
    runner = QueryRunner.on(dataset);
    things =
        Map.of(
            ParameterType.AGENCY, thing("?r dcterms:publisher ?x ; fz:reportingYear ?y"),
            ParameterType.REGION, thing("?x fz:regionLevel fz:province . ?y fz:within ?x"),
            ParameterType.LAW, thing("?f fz:engagementType fz:studied ; fz:legalDocument ?x"),
            ParameterType.MEASURE, thing("?f fz:measure ?x"),
            ParameterType.INDICATOR, thing("?x skos:prefLabel \"行政复议案件\"@zh"),
            ParameterType.SECTOR, thing("?a fz:sector ?x"));
    city =
        thing(
            "?x fz:regionLevel fz:prefecture ; fz:within ?p . ?r dcterms:publisher ?a . ?a fz:jurisdiction ?x");
  }

  public static void main(String... arguments) {
    Path folder = Path.of(arguments[0]);
    Dataset dataset =
        Files.exists(folder.resolve("Data-0001"))
            ? TDB2Factory.connectDataset(folder.toString())
            : DatasetFactory.wrap(
                Tdb2GraphStore.open(folder, UnaryOperator.identity()).dataset().orElseThrow());
    QueryBenchmark benchmark = new QueryBenchmark(dataset);
    List<String> wanted = List.of(arguments).subList(1, arguments.length);
    for (SavedQuery query : SavedQueries.standard().all()) {
      if (wanted.isEmpty() || wanted.contains(query.name())) {
        benchmark.time(query);
      }
    }
    dataset.close();
  }

  /** A thing that {@code pattern} finds as {@code ?x}. */
  private String thing(String pattern) {
    Query query =
        QueryFactory.create(
            """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX fz: <https://w3id.org/fazhi/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?x WHERE { %s } LIMIT 1
            """
                .formatted(pattern));
    return ((QueryAnswer.Rows) runner.run(query)).rows().get(0).get(Var.alloc("x")).getURI();
  }

  private void time(SavedQuery query) {
    Map<String, String> least = new LinkedHashMap<>();
    for (QueryParameter parameter : query.parameters()) {
      if (parameter.required()) {
        least.put(parameter.name(), value(query, parameter));
      }
    }
    time(query, "widest", least);
    for (QueryParameter parameter : query.parameters()) {
      boolean narrows =
          things.containsKey(parameter.type())
              || parameter.type() == ParameterType.INDICATORS
              || parameter.type() == ParameterType.YEAR;
      if (!parameter.required() && narrows) {
        Map<String, String> values = new LinkedHashMap<>(least);
        values.put(parameter.name(), value(query, parameter));
        time(query, parameter.name(), values);
        if (parameter.type() == ParameterType.REGION) {
          values.put(parameter.name(), city);
          time(query, "city", values);
        }
      }
    }
  }

  private String value(SavedQuery query, QueryParameter parameter) {
    return Optional.ofNullable(things.get(parameter.type()))
        .orElseGet(
            () ->
                switch (parameter.type()) {
                  case YEAR -> "2022";
                  case INDICATORS -> "行政复议";
                  case NUMBER -> "〔2022〕1";
                  default -> query.examples().getOrDefault(parameter.name(), "");
                });
  }

  private void time(SavedQuery query, String form, Map<String, String> values) {
    List<Double> millis = new ArrayList<>();
    String rows = "";
    try {
      for (int i = 0; i < TIMES; i++) {
        long start = System.nanoTime();
        QueryAnswer answer = runner.run(query, values);
        millis.add((System.nanoTime() - start) / 1e6);
        rows = answer instanceof QueryAnswer.Rows found ? found.rows().size() + " rows" : "";
        if (millis.get(0) > 20_000) {
          break;
        }
      }
    } catch (RuntimeException e) {
      rows = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
    double median = millis.stream().sorted().skip(millis.size() / 2).findFirst().orElse(-1.0);
    System.out.printf(Locale.ROOT, "%-32s %-10s %8.1f ms  %s%n", query.name(), form, median, rows);
  }
}
