package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
          region, 330112, "330112"
          region, 临安区, "临安区"@zh
          agency, 甲市科学技术局, "甲市科学技术局"@zh
          law, 《科技进步法》, "科技进步法"@zh
          measure, legal-counsel, "legal-counsel"
          measure, 法律顾问, "法律顾问"@zh
          indicator, GDP, "GDP"@zh
          sector, 科技, "科技"@zh
          term, studied, https://w3id.org/fazhi/ontology#studied
          limit, 10, "10"^^xsd:integer
          """)
  void readsAValueAsTheTermOfItsType(String type, String value, String term) {
    assertThat(parameter(type).parse(value)).hasToString(term);
  }

  @ParameterizedTest
  @CsvSource({
    "iri,region/330112",
    "iri,http://a> } DROP ALL",
    "integer,ten",
    "year,22",
    "year,二〇二二",
    "decimal,1e9",
    "boolean,yes",
    "date,2023-02-30",
    "term,studied> ?p ?o",
    "limit,0",
    "limit,-1"
  })
  void namesParameterValueAndWhatIsExpected(String type, String value) {
    assertThatThrownBy(() -> parameter(type).parse(value))
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
