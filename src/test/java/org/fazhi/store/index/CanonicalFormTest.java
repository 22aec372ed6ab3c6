package org.fazhi.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalFormTest {

  private static final Node SUBJECT = NodeFactory.createURI("https://example.org/s");
  private static final Node PROPERTY = NodeFactory.createURI("https://example.org/p");

  @TempDir static Path folder;

  @ParameterizedTest
  @CsvSource({
    "1, decimal",
    "1.0, decimal",
    "-0.50, decimal",
    "1540000000, decimal",
    "123456789012345678901234567890.123, decimal",
    "007, integer",
    "+5, integer",
    "99999999999999999999, integer",
    "3, nonNegativeInteger",
    "-3, int",
    "2022, gYear",
    "2022-03-31, date",
    "2022-03-31Z, date",
    "2022-03-31T08:00:00Z, dateTime",
    "2022-03-31T08:00:00.120+08:00, dateTime",
    "1, boolean",
    "false, boolean",
    "1.50, double",
    "1E3, double",
    "NaN, double",
    "2.5, float",
    "abc, integer",
    "学习, string",
  })
  void whatIsReadBackIsWhatWasWrittenAndCanBeDeleted(String text, String type) {
    Node written = CanonicalForm.of(NodeFactory.createLiteralDT(text, datatype(type)));
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.resolve("tdb").toString());
    List<Triple> read =
        Txn.calculateWrite(
            data,
            () -> {
              Graph graph = data.getDefaultGraph();
              graph.add(Triple.create(SUBJECT, PROPERTY, written));
              return graph.find(SUBJECT, PROPERTY, Node.ANY).toList();
            });
    assertThat(read).containsExactly(Triple.create(SUBJECT, PROPERTY, written));
    Txn.executeWrite(data, () -> read.forEach(data.getDefaultGraph()::delete));
    data.begin(ReadWrite.READ);
    try {
      assertThat(data.getDefaultGraph().isEmpty()).isTrue();
    } finally {
      data.end();
    }
  }

  private static RDFDatatype datatype(String name) {
    return TypeMapper.getInstance().getSafeTypeByName(XSDDatatype.XSD + "#" + name);
  }

  @Test
  void otherTermsStayAsTheyAre() {
    Node words = NodeFactory.createLiteralLang("1", "zh");
    assertThat(CanonicalForm.of(words)).isSameAs(words);
    assertThat(CanonicalForm.of(SUBJECT)).isSameAs(SUBJECT);
  }
}
