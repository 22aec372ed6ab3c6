package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParameterTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          iri, https://w3id.org/fazhi/id/region/330112, https://w3id.org/fazhi/id/region/330112
          string, 法 律, "法 律"
          integer, 007, "7"^^xsd:integer
          year, 2022, "2022"^^xsd:gYear
          decimal, 12.50, "12.50"^^xsd:decimal
          boolean, true, "true"^^xsd:boolean
          date, 2023-04-01, "2023-04-01"^^xsd:date
          term, studied, https://w3id.org/fazhi/ontology#studied
          limit, 10, "10"^^xsd:integer
          """)
  void readsAValueAsTheTermOfItsType(String type, String value, String term) {
    assertThat(parameter(type).terms(value, NameResolver.NONE)).singleElement().hasToString(term);
  }

  @Test
  void readsYearsInARowAsEachOfThem() {
    assertThat(parameter("year").terms("2021-2023", NameResolver.NONE))
        .extracting(Node::getLiteralLexicalForm)
        .containsExactly("2021", "2022", "2023");
  }

  @ParameterizedTest
  @CsvSource({
    "law,《科技进步法》,科技进步法",
    "region,临安区,临安区",
    "number,鄂司发[2023]9号,鄂司发〔2023〕9号",
    "number,（2023）,〔2023〕"
  })
  void looksUpWhatIsWrittenWithoutTheMarksRoundIt(String type, String value, String name) {
    List<String> wanted = new ArrayList<>();
    parameter(type)
        .terms(
            value,
            (of, it) -> {
              wanted.add(it);
              return List.of(new NamedThing("https://w3id.org/fazhi/id/thing", it));
            });

    assertThat(wanted).containsExactly(name);
  }

  @Test
  void takesAThingByItsIri() {
    assertThat(parameter("region").terms("https://w3id.org/fazhi/id/region/1", NameResolver.NONE))
        .containsExactly(NodeFactory.createURI("https://w3id.org/fazhi/id/region/1"));
  }

  @Test
  void listsTheThingsThatANameFits() {
    NamedThing one = new NamedThing("https://w3id.org/fazhi/id/region/330106", "杭州市西湖区");
    NamedThing other = new NamedThing("https://w3id.org/fazhi/id/region/360103", "南昌市西湖区");

    assertThatThrownBy(() -> parameter("region").terms("西湖区", (type, name) -> List.of(one, other)))
        .hasMessage("parameter p: “西湖区” fits 2 things")
        .extracting(e -> ((QueryParameterException) e).candidates())
        .isEqualTo(List.of(one, other));
  }

  @Test
  void takesAllThingsOfWhichAPartIsNamed() {
    NamedThing one = new NamedThing("https://w3id.org/fazhi/id/indicator/1", "行政复议案件");
    NamedThing other = new NamedThing("https://w3id.org/fazhi/id/indicator/2", "行政复议维持率");

    assertThat(parameter("indicators").terms("行政复议", (type, name) -> List.of(one, other)))
        .extracting(Node::getURI)
        .containsExactly(one.iri(), other.iri());
  }

  @Test
  void saysThatNothingIsCalledSo() {
    assertThatThrownBy(() -> parameter("agency").terms("无名局", NameResolver.NONE))
        .isInstanceOf(QueryParameterException.class)
        .hasMessage("parameter p: nothing is called “无名局”");
  }

  @ParameterizedTest
  @CsvSource({
    "iri,region/330112",
    "iri,http://a> } DROP ALL",
    "integer,ten",
    "year,22",
    "year,二〇二二",
    "year,2023-2021",
    "decimal,1e9",
    "boolean,yes",
    "date,2023-02-30",
    "term,studied> ?p ?o",
    "limit,0",
    "limit,-1"
  })
  void namesParameterValueAndWhatIsExpected(String type, String value) {
    assertThatThrownBy(() -> parameter(type).terms(value, NameResolver.NONE))
        .isInstanceOf(QueryParameterException.class)
        .hasMessage(
            "parameter p: “%s” is not %s",
            value, ParameterType.valueOf(type.toUpperCase(Locale.ROOT)).expected());
  }

  private static QueryParameter parameter(String type) {
    return new QueryParameter(
        "p",
        ParameterType.valueOf(type.toUpperCase(Locale.ROOT)),
        false,
        Optional.empty(),
        List.of(),
        new BilingualText("", ""));
  }
}
