package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunnerTest {

  private static final String ECHO =
      """
      # title@en: Echo
      # title@zh: 回声
      # question@en: What was given?
      # question@zh: 给了什么？
      # param: words string required — Words | 文字
      # param: limit limit default=5 — Rows at most | 最多行数
      # example: words=法

      SELECT ?words WHERE {
        VALUES ?words { UNDEF }
        ?thing a <https://w3id.org/fazhi/ontology#Measure>
      }
      LIMIT 5
      """;

  private static Dataset dataset;

  private final SavedQuery echo = new SavedQueryParser().parse("echo.rq", ECHO);

  @BeforeAll
  static void load() {
    dataset = FixtureGraph.load();
  }

  @AfterAll
  static void close() {
    dataset.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" } ?s ?p ?o . { \"",
        "\\\" } #",
        "'''\" } DROP ALL {",
        "法\"@zh . ?x ?y ?z",
        "<http://example.org/>",
        "?thing",
        "$1 \\u0022 } UNDEF {"
      })
  void aStringStaysALiteralWhateverItHolds(String words) {
    QueryAnswer answer = QueryRunner.on(dataset).run(echo, Map.of("words", words));

    assertThat(column(answer, "words")).hasSize(5).containsOnly(words);
  }

  /** An endpoint gets the query as text, so the text must say the same. */
  @ParameterizedTest
  @ValueSource(strings = {"\" } ?s ?p ?o . { \"", "a\nb\tc\\", "'\"》"})
  void aStringStaysALiteralInTheTextOfTheQuery(String words) {
    String text = echo.bind(Map.of("words", words), NameResolver.NONE).serialize();

    assertThat(QueryFactory.create(text))
        .isEqualTo(echo.bind(Map.of("words", words), NameResolver.NONE));
    assertThat(QueryFactory.create(text).getQueryPattern().toString()).contains("VALUES ?words");
  }

  @Test
  void limitsTheRows() {
    QueryAnswer answer = QueryRunner.on(dataset).run(echo, Map.of("words", "法", "limit", "2"));

    assertThat(column(answer, "words")).hasSize(2);
  }

  @Test
  void leavesTheSavedQueryAsItWas() {
    String before = echo.query().serialize();

    echo.bind(Map.of("words", "法", "limit", "2"), NameResolver.NONE);

    assertThat(echo.query().serialize()).isEqualTo(before);
  }

  @Test
  void saysWhichParameterIsMissing() {
    assertThatThrownBy(() -> QueryRunner.on(dataset).run(echo, Map.of("words", " ")))
        .isInstanceOf(QueryParameterException.class)
        .hasMessage("parameter words is required: text");
  }

  @Test
  void saysThatNothingIsCalledSo() {
    SavedQuery query = SavedQueries.standard().find("who-studied-law").orElseThrow();

    assertThatThrownBy(() -> QueryRunner.on(dataset).run(query, Map.of("law", "无名法")))
        .isInstanceOf(QueryParameterException.class)
        .hasMessage("parameter law: nothing is called “无名法”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"科技进步法", "《科技进步法》", "中华人民共和国科学技术进步法", "科学技术进步法"})
  void findsALawByAnyOfItsNames(String name) {
    SavedQuery query = SavedQueries.standard().find("law-by-year-and-region").orElseThrow();

    assertThat(query.bind(Map.of("law", name), QueryRunner.on(dataset).names()).serialize())
        .contains("/id/law/");
  }

  @Test
  void saysWhichParameterIsUnknown() {
    assertThatThrownBy(() -> echo.bind(Map.of("words", "法", "wrods", "法"), NameResolver.NONE))
        .isInstanceOf(QueryParameterException.class)
        .hasMessage("query echo has no parameter wrods; it has: words, limit");
  }

  @Test
  void asksAnEndpointLikeADataset() {
    FusekiServer server =
        FusekiServer.create().port(0).loopback(true).add("/graph", dataset).build().start();
    try {
      QueryRunner remote = QueryRunner.at(URI.create(server.datasetURL("/graph") + "/sparql"));
      SavedQuery query = SavedQueries.standard().find("who-studied-law").orElseThrow();
      Map<String, String> values = Map.of("law", "科技进步法", "region", "甲市");

      assertThat(column(remote.run(query, values), "quote"))
          .hasSize(2)
          .isEqualTo(column(QueryRunner.on(dataset).run(query, values), "quote"));
    } finally {
      server.stop();
    }
  }

  private static List<String> column(QueryAnswer answer, String name) {
    return ((QueryAnswer.Rows) answer)
        .rows().stream().map(row -> row.get(Var.alloc(name)).getLiteralLexicalForm()).toList();
  }
}
