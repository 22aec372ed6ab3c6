package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.Test;

class ResultFormatTest {

  private static final String ROWS =
      """
      PREFIX fz: <https://w3id.org/fazhi/ontology#>
      SELECT ?名称 ?n ?thing WHERE {
        VALUES (?名称 ?n ?thing) {
          ("局长"@zh 12.50 fz:Agency)
          ("a" 4.0 UNDEF)
          ("㈱，“引”" 100 <http://example.org/x>)
          ("两\\n行" 0.0 UNDEF)
        }
      }
      """;

  private static final String GRAPH =
      """
      PREFIX fz: <https://w3id.org/fazhi/ontology#>
      CONSTRUCT { fz:Law fz:order ?n } WHERE { VALUES ?n { 2 1 } }
      """;

  @Test
  void alignsTableColumnsByTheirWidthOnATerminal() {
    assertThat(write(ROWS, ResultFormat.TABLE))
        .isEqualTo(
            """
            名称         n  thing
            ────────  ────  ────────────────────
            局长      12.5  fz:Agency
            a            4
            ㈱，“引”   100  http://example.org/x
            两 行        0
            (4 rows)
            """);
  }

  @Test
  void writesOneRowInTheSingular() {
    assertThat(write("SELECT ?x WHERE { VALUES ?x { 1 } }", ResultFormat.TABLE))
        .isEqualTo("x\n─\n1\n(1 row)\n");
  }

  @Test
  void writesCsv() {
    assertThat(
            write(
                "SELECT ?x ?y WHERE { VALUES (?x ?y) { (\"a,\\\"b\" UNDEF) } }", ResultFormat.CSV))
        .isEqualTo("x,y\r\n\"a,\"\"b\",\r\n");
  }

  @Test
  void writesSparqlResultsJson() {
    assertThat(write("SELECT ?x WHERE { VALUES ?x { \"法\"@zh } }", ResultFormat.JSON))
        .contains("\"vars\"")
        .contains("\"xml:lang\": \"zh\"")
        .contains("\"value\": \"法\"");
  }

  @Test
  void writesAGraphAsTurtleJsonLdAndRows() {
    assertThat(write(GRAPH, ResultFormat.TTL)).contains("fz:Law  fz:order");
    assertThat(write(GRAPH, ResultFormat.JSON)).contains("\"@id\"");
    assertThat(write(GRAPH, ResultFormat.CSV))
        .isEqualTo(
            """
            subject,predicate,object
            https://w3id.org/fazhi/ontology#Law,https://w3id.org/fazhi/ontology#order,1
            https://w3id.org/fazhi/ontology#Law,https://w3id.org/fazhi/ontology#order,2
            """
                .replace("\n", "\r\n"));
    assertThat(write(GRAPH, ResultFormat.TABLE)).contains("fz:Law   fz:order        1");
  }

  @Test
  void writesTruthInEveryForm() {
    assertThat(write("ASK {}", ResultFormat.TABLE)).isEqualTo("true\n");
    assertThat(write("ASK {}", ResultFormat.CSV)).contains("true");
    assertThat(write("ASK {}", ResultFormat.JSON)).contains("\"boolean\" : true");
    assertThat(write("ASK {}", ResultFormat.TTL)).contains("true");
  }

  @Test
  void countsTwoColumnsForAWideCharacterAndNoneForAMark() {
    assertThat(DisplayWidth.of("法治 ok")).isEqualTo(7);
    assertThat(DisplayWidth.of("é")).isEqualTo(1);
    assertThat(DisplayWidth.of("𠀀")).isEqualTo(2);
    assertThat(DisplayWidth.of("（）")).isEqualTo(4);
  }

  private static String write(String query, ResultFormat format) {
    Dataset empty = DatasetFactory.createTxnMem();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format
        .formatter()
        .write(
            QueryRunner.on(empty).run(new SavedQueryParser().parseOwn("own.rq", query), Map.of()),
            out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
