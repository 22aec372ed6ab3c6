package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {

  private static final String TEXT =
      """
      always
      # if region
      region
        # if year and not limit > 1024
        few of a year
        # end
      # else
      country
      # end
      # if region or year
      limited
      # end
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          limit=9            | always country
          year=1             | always country limited
          region=1           | always region limited
          region=1&year=1    | always region few of a year limited
          region=1&year=1&limit=1024 | always region few of a year limited
          region=1&year=1&limit=1025 | always region limited
          """)
  void keepsWhatBelongsToTheValues(String values, String text) {
    Map<String, String> given =
        Arrays.stream(values.split("&"))
            .collect(Collectors.toMap(it -> it.split("=")[0], it -> it.split("=")[1]));

    assertThat(
            Sections.read("a.rq", TEXT)
                .textFor(given)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" ")))
        .isEqualTo(text);
  }

  @Test
  void keepsTheLinesWhereTheyWere() {
    assertThat(Sections.read("a.rq", TEXT).textFor(Map.of()).lines()).hasSize(12);
  }

  @Test
  void namesTheParametersItSpeaksOf() {
    assertThat(Sections.read("a.rq", TEXT).parameters())
        .isEqualTo(Map.of("region", 2, "year", 4, "limit", 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # if region ; ?s ?p ?o             | a.rq:1: the section has no “# end”
          ?s ?p ?o ; # end                   | a.rq:2: no section is open here
          # else                             | a.rq:1: no section is open here
          # if a ; # else ; # else ; # end   | a.rq:3: a second “# else”
          # if region is here ; # end        | a.rq:1: expected “if [not] PARAMETER
          """)
  void namesTheLineOfAMarkThatIsWrong(String lines, String message) {
    String text = String.join("\n", lines.split(" ; "));

    assertThatThrownBy(() -> Sections.read("a.rq", text))
        .isInstanceOf(SavedQueryException.class)
        .hasMessageStartingWith(message);
  }
}
