package org.fazhi.store.virtual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.graph.ReportGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions to a lean store have the answers of the full graphs. */
class SameAnswersTest {

  private static final Path QUESTIONS = Path.of("src/test/resources/virtual/questions.txt");

  private static final String PREFIXES =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX fz: <https://w3id.org/fazhi/ontology#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX qb: <http://purl.org/linked-data/cube#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX x: <https://example.org/>
      """;

  private static final Node UNIT = FazhiVocabulary.unit.asNode();
  private static final Node YUAN = NodeFactory.createLiteralString("元");

  private static final SampleStore STORE = store();

  private static SampleStore store() {
    SampleStore store =
        SampleStore.of(
            "xiangyang-shichang", "xiangyang-keji", "chongqing", "datong", "linan", "hubei");
    store.add(new ReportGraph(SampleStore.NOTES.getURI(), notes(store)));
    Triple note = triple("a", "b", NodeFactory.createLiteralString("c"));
    store.quad(SampleStore.DERIVED, note);
    store.quad(SampleStore.SECRET, note);
    return store;
  }

  /** What a user may write: about own things, and about a fact of a report. */
  private static List<Triple> notes(SampleStore store) {
    Node fact =
        Txn.calculateRead(
            store.plain,
            () ->
                Iter.first(store.plain.getDefaultGraph().find(Node.ANY, UNIT, YUAN), it -> true)
                    .getSubject());
    return List.of(
        triple("a", "b", NodeFactory.createLiteralString("d")),
        Triple.create(fact, triple("a", "b", fact).getPredicate(), YUAN),
        Triple.create(fact, UNIT, YUAN));
  }

  private static Triple triple(String subject, String property, Node value) {
    return Triple.create(
        NodeFactory.createURI("https://example.org/" + subject),
        NodeFactory.createURI("https://example.org/" + property),
        value);
  }

  static Stream<Arguments> questions() throws IOException {
    return Stream.of(Files.readString(QUESTIONS).split("\n(?=# )"))
        .filter(it -> !it.isBlank())
        .map(it -> it.split("\n", 2))
        .map(it -> Arguments.of(it[0].substring(2), it[1].strip()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void theAnswersAreThoseOfTheFullGraphs(String title, String question) {
    Query query = QueryFactory.create(PREFIXES + question);
    List<String> expected = answers(STORE.plain, query);
    if (!query.isAskType()) {
      assertThat(expected).as("the question asks for something").isNotEmpty();
    }
    assertThat(answers(STORE.view, query)).isEqualTo(expected);
  }

  /** Rows or statements as sorted lines. */
  private static List<String> answers(DatasetGraph dataset, Query query) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            List<String> lines = new ArrayList<>();
            if (query.isAskType()) {
              lines.add(Boolean.toString(execution.ask()));
            } else if (query.isSelectType()) {
              RowSet rows = execution.select();
              rows.forEachRemaining(row -> lines.add(line(rows.getResultVars(), row)));
            } else {
              (query.isDescribeType() ? execution.describe() : execution.construct())
                  .find()
                  .forEachRemaining(it -> lines.add(it.toString()));
            }
            lines.sort(null);
            return lines;
          }
        });
  }

  private static String line(List<Var> variables, Binding row) {
    StringBuilder line = new StringBuilder();
    for (Var variable :
        new TreeSet<>(variables.stream().map(Var::getVarName).toList())
            .stream().map(Var::alloc).toList()) {
      line.append(variable).append('=').append(row.get(variable)).append(' ');
    }
    return line.toString();
  }
}
