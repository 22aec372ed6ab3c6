package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks every saved query of the fixture graph and compares the answer with the one beside it.
 *
 * <p>The file {@code expected/NAME.csv}, or {@code .ttl} for a graph, or {@code NAME.CASE.csv} for
 * a further case, begins with a line {@code # param: k=v} for each value. The answer that came
 * instead is left in {@code target/answers}.
 */
class SavedQueryAnswersTest {

  private static final Path EXPECTED = Path.of("src/test/resources/graph/expected");
  private static final Path ACTUAL = Path.of("target/answers");
  private static final String PARAMETER = "# param: ";

  private static final SavedQueries QUERIES = SavedQueries.standard();

  /** Finds a thing of any name, as the names of examples are not those of the fixture. */
  private static final NameResolver ANY =
      (type, name) -> List.of(new NamedThing("https://w3id.org/fazhi/id/thing", name));

  private static Dataset dataset;

  @BeforeAll
  static void load() {
    dataset = FixtureGraph.load();
  }

  @AfterAll
  static void close() {
    dataset.close();
  }

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      return files.map(Path::getFileName).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answersAsExpected(Path file) throws IOException {
    String expected = Files.readString(EXPECTED.resolve(file));
    SavedQuery query = QUERIES.find(queryName(file)).orElseThrow();

    ResultFormat format = file.toString().endsWith(".ttl") ? ResultFormat.TTL : ResultFormat.CSV;
    String actual = write(QueryRunner.on(dataset).run(query, parameters(expected)), format);

    Files.createDirectories(ACTUAL);
    Files.writeString(ACTUAL.resolve(file), parameterLines(expected) + actual);
    if (format == ResultFormat.TTL) {
      assertThat(model(actual).isIsomorphicWith(model(expected))).as(actual).isTrue();
    } else {
      assertThat(actual).isEqualTo(withoutParameterLines(expected));
    }
  }

  @Test
  void everyQueryHasAnExpectedAnswerThatIsNotEmpty() throws IOException {
    Map<String, List<Path>> byQuery =
        cases().stream().collect(Collectors.groupingBy(SavedQueryAnswersTest::queryName));

    assertThat(QUERIES.all())
        .hasSizeGreaterThanOrEqualTo(24)
        .allSatisfy(
            query ->
                assertThat(byQuery.getOrDefault(query.name(), List.of()))
                    .as(query.name())
                    .anySatisfy(
                        file ->
                            assertThat(
                                    withoutParameterLines(Files.readString(EXPECTED.resolve(file)))
                                        .lines())
                                .hasSizeGreaterThan(1)));
  }

  /** Parameters left open mustn't break a query, wherever they can be left open. */
  @Test
  void everyQueryRunsWithItsExamplesAlone() {
    assertThat(QUERIES.all())
        .allSatisfy(query -> QueryRunner.on(dataset).run(query.bind(query.examples(), ANY)));
  }

  /** Sections may come and go in any combination. */
  @Test
  void everyQueryIsValidWithAnyOfItsParameters() {
    assertThat(QUERIES.all())
        .allSatisfy(
            query -> {
              List<QueryParameter> parameters = query.parameters();
              for (int chosen = 0; chosen < 1 << parameters.size(); chosen++) {
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 0; i < parameters.size(); i++) {
                  if (parameters.get(i).required() || (chosen >> i & 1) == 1) {
                    values.put(parameters.get(i).name(), anyValue(query, parameters.get(i)));
                  }
                }
                query.bind(values, ANY);
              }
            });
  }

  private static String anyValue(SavedQuery query, QueryParameter parameter) {
    return query
        .examples()
        .getOrDefault(
            parameter.name(),
            switch (parameter.type()) {
              case IRI -> "https://w3id.org/fazhi/id/thing";
              case YEAR -> "2021-2022";
              case BOOLEAN -> "true";
              case INTEGER, DECIMAL -> "3";
              case LIMIT -> "5000";
              default -> "studied";
            });
  }

  private static String queryName(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }

  private static Map<String, String> parameters(String expected) {
    Map<String, String> values = new LinkedHashMap<>();
    expected
        .lines()
        .filter(line -> line.startsWith(PARAMETER))
        .map(line -> line.substring(PARAMETER.length()))
        .forEach(
            entry ->
                values.put(
                    entry.substring(0, entry.indexOf('=')),
                    entry.substring(entry.indexOf('=') + 1)));
    return values;
  }

  private static String parameterLines(String expected) {
    return expected
        .lines()
        .filter(line -> line.startsWith(PARAMETER))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String withoutParameterLines(String expected) {
    return expected
        .lines()
        .filter(line -> !line.startsWith(PARAMETER))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String write(QueryAnswer answer, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.formatter().write(answer, out);
    // CSV ends its lines with CR LF.
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static Model model(String turtle) {
    return ModelFactory.createDefaultModel().read(new StringReader(turtle), null, "TTL");
  }
}
