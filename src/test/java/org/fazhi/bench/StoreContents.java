package org.fazhi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a store holds, seen through the commands of the program alone. */
record StoreContents(Program program, Path store) {

  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final String TIME = "^^<http://www.w3.org/2001/XMLSchema#dateTime>";
  private static final String PREFIXES =
      """
      PREFIX fz: <https://w3id.org/fazhi/ontology#>
      """;

  /** Rows of a query, each the cells of CSV. */
  List<String> select(String query) throws IOException {
    List<String> lines = output(query, "csv");
    return lines.subList(1, lines.size());
  }

  private List<String> output(String query, String format) throws IOException {
    Path file = Files.createTempFile("query-", ".rq");
    try {
      Files.writeString(file, PREFIXES + query);
      return program
          .run(LIMIT, "query", file.toString(), "--store", store.toString(), "--format", format)
          .output();
    } finally {
      Files.delete(file);
    }
  }

  /** Quads in the form that {@code fazhi dump} gives, without the times of extraction. */
  Set<String> quads() throws IOException {
    Path file = Files.createTempFile("dump-", ".nq");
    try {
      program.run(LIMIT, "dump", "--store", store.toString(), "--out", file.toString());
      try (Stream<String> lines = Files.lines(file)) {
        return lines.filter(line -> !line.contains(TIME)).collect(Collectors.toSet());
      }
    } finally {
      Files.delete(file);
    }
  }

  /** How many facts each report states. */
  Map<String, Integer> factsByReport() throws IOException {
    Map<String, Integer> facts = new TreeMap<>();
    for (String row :
        select(
            """
            SELECT ?report (COUNT(DISTINCT ?fact) AS ?facts) {
              ?report fz:reportingYear ?year . ?fact fz:statedIn ?report
            } GROUP BY ?report\
            """)) {
      String[] cells = row.split(",");
      facts.put(cells[0], Integer.valueOf(cells[1]));
    }
    return facts;
  }

  /** How many reports the text search finds by a word that all their titles have in common. */
  long foundByTitle(String word) throws IOException {
    return program
        .run(
            LIMIT,
            "query",
            "search",
            "--store",
            store.toString(),
            "--format",
            "csv",
            "--param",
            "text=" + word,
            "--param",
            "class=Report",
            "--param",
            "limit=10000")
        .output()
        .stream()
        .skip(1)
        .count();
  }

  /** Fails unless both hold the same quads but for the times of extraction. */
  static void assertSame(StoreContents actual, StoreContents expected) throws IOException {
    Set<String> found = actual.quads();
    Set<String> wanted = expected.quads();
    assertThat(without(wanted, found)).as("missing").isEmpty();
    assertThat(without(found, wanted)).as("too much").isEmpty();
    assertThat(wanted).isNotEmpty();
  }

  private static List<String> without(Set<String> quads, Set<String> others) {
    return quads.stream().filter(quad -> !others.contains(quad)).sorted().limit(20).toList();
  }
}
