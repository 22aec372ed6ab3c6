package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedQueryParserTest {

  private static final String TEXTS =
      """
      # title@en: Agencies
      # title@zh: 机构
      # question@en: Which agencies are there?
      # question@zh: 有哪些机构？
      """;

  private static final String QUERY =
      """

      # Comments after the empty line are free: anything goes.
      SELECT ?name WHERE {
        VALUES ?name { UNDEF }
        ?body <http://www.w3.org/2004/02/skos/core#prefLabel> ?name
      }
      LIMIT 20
      """;

  /** Finds a thing of any name. */
  private static final NameResolver ANY =
      (type, name) -> List.of(new NamedThing("https://w3id.org/fazhi/id/thing", name));

  private final SavedQueryParser parser = new SavedQueryParser();

  @Test
  void readsTheWholeHeader() {
    SavedQuery query =
        parser.parse(
            "queries/agencies.rq",
            TEXTS
                + """
                # theme: agencies
                # param: name agency required — Name of the agency | 机构名称
                # param: limit limit default=20 — Rows at most | 最多行数
                # choice: name=甲市科技局|乙市科技局
                # chart: bar x=name y=name unit=name each=name
                # link: name=body
                # example: name=甲市科技局
                """
                + QUERY);

    assertThat(query.name()).isEqualTo("agencies");
    assertThat(query.title()).isEqualTo(new BilingualText("Agencies", "机构"));
    assertThat(query.question().zh()).isEqualTo("有哪些机构？");
    assertThat(query.parameters())
        .containsExactly(
            new QueryParameter(
                "name",
                ParameterType.AGENCY,
                true,
                Optional.empty(),
                List.of("甲市科技局", "乙市科技局"),
                new BilingualText("Name of the agency", "机构名称")),
            new QueryParameter(
                "limit",
                ParameterType.LIMIT,
                false,
                Optional.of("20"),
                List.of(),
                new BilingualText("Rows at most", "最多行数")));
    assertThat(query.theme()).isEqualTo(QueryTheme.AGENCIES);
    assertThat(query.chart())
        .contains(
            new Chart(
                Chart.Kind.BAR,
                "name",
                "name",
                Optional.empty(),
                Optional.of("name"),
                Optional.of("name")));
    assertThat(query.links()).isEqualTo(Map.of("name", "body"));
    assertThat(query.bindWithLinks(Map.of("name", "甲"), ANY).getResultVars())
        .containsExactly("name", "body");
    assertThat(query.examples()).isEqualTo(Map.of("name", "甲市科技局"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          author: somebody                                   | 5: unknown key author
          title@en: Again                                    | 5: second title@en
          question@en:                                       | 5: question@en is empty
          no key at all                                      | 5: expected “# key: value”, an empty line ends the header
          param: name agency                                 | 5: expected “param: NAME TYPE required
          param: name person optional — A ¦ 甲               | 5: unknown type person
          param: year year default=last — A ¦ 甲             | 5: parameter year: “last” is not a year of four digits
          param: year year optional — A ¦ 甲                 | 5: the query has no VALUES ?year { UNDEF }
          param: name agency required — A ¦ 甲               | 5: no example of the required name
          param: limit limit default=10 — A ¦ 甲             | 5: the default of limit is not the LIMIT of the query
          param: limit limit optional — A ¦ 甲               | 5: the default of limit is not the LIMIT of the query
          chart: pie x=name y=name                           | 5: unknown kind of chart pie
          chart: bar name                                    | 5: expected “chart: bar
          chart: bar x=name y=count                          | 5: the answer has no column count
          chart: bar x=name y=name unit=unit                 | 5: the answer has no column unit
          theme: weather                                     | 5: unknown theme weather
          choice: name=甲                                    | 5: expected “choice: NAME=VALUE
          link: name                                         | 5: expected “link: COLUMN=VARIABLE
          link: name=body name=body                          | 5: second link of name
          link: count=body                                   | 5: the answer has no column count
          link: name=place                                   | 5: the rows have no one ?place
          example: year=2022                                 | 5: example of an unknown parameter year
          example: name                                      | 5: expected “example: NAME=VALUE”
          """)
  void namesFileAndLineOfABrokenHeader(String line, String message) {
    String optionalName =
        line.contains("name agency") ? "" : "# param: name agency optional — A | 甲\n";
    String text = TEXTS + "# " + line.replace('¦', '|') + "\n" + optionalName + QUERY;

    assertThatThrownBy(() -> parser.parse("queries/agencies.rq", text))
        .isInstanceOf(SavedQueryException.class)
        .hasMessageStartingWith("queries/agencies.rq:" + message);
  }

  @Test
  void refusesASecondParameterOfTheSameName() {
    String parameter = "# param: name agency optional — A | 甲\n";

    assertThatThrownBy(() -> parser.parse("a.rq", TEXTS + parameter + parameter + QUERY))
        .hasMessage("a.rq:6: second parameter name");
  }

  @Test
  void refusesASecondExampleOfTheSameParameter() {
    String header = TEXTS + "# param: name agency optional — A | 甲\n";
    String example = "# example: name=乙\n";

    assertThatThrownBy(() -> parser.parse("a.rq", header + example + example + QUERY))
        .hasMessage("a.rq:7: second example of name");
  }

  @Test
  void refusesASlotWithoutAParameter() {
    assertThatThrownBy(() -> parser.parse("a.rq", TEXTS + QUERY))
        .hasMessage("a.rq:1: the header has no parameter name");
  }

  @Test
  void refusesAHeaderWithoutAChineseTitle() {
    assertThatThrownBy(() -> parser.parse("a.rq", TEXTS.replaceAll("# title@zh.*\n", "") + QUERY))
        .hasMessage("a.rq:1: no title@zh");
  }

  @Test
  void namesTheLineOfASyntaxError() {
    assertThatThrownBy(() -> parser.parse("a.rq", TEXTS + "\nSELECT ?x\nWHERE { ?x }\n"))
        .isInstanceOf(SavedQueryException.class)
        .hasMessageStartingWith("a.rq:7: ");
  }

  @Test
  void findsSlotsInSubqueriesAndFilters() {
    String header =
        TEXTS
            + """
            # param: inner string optional — A | 甲
            # param: negated string optional — A | 甲
            """;
    String query =
        """

        SELECT * WHERE {
          { SELECT ?s WHERE { VALUES ?inner { UNDEF } ?s ?p ?inner } }
          FILTER NOT EXISTS { VALUES ?negated { UNDEF } ?s ?q ?negated }
        }
        """;

    assertThat(parser.parse("a.rq", header + query).parameters()).hasSize(2);
  }

  @Test
  void takesAnOwnQueryWithoutHeader() {
    SavedQuery query = parser.parseOwn("my/count.rq", "ASK { ?s ?p ?o }");

    assertThat(query.name()).isEqualTo("count");
    assertThat(query.parameters()).isEmpty();
  }

  @Test
  void holdsAnOwnQueryToTheHeaderItHas() {
    assertThatThrownBy(() -> parser.parseOwn("a.rq", "# title@en: A\n\nASK { ?s ?p ?o }"))
        .hasMessage("a.rq:1: no title@zh");
  }
}
