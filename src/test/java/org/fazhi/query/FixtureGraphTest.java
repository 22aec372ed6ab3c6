package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

class FixtureGraphTest {

  @Test
  void passesTheShapesOfPublishedGraphs() {
    Dataset dataset = FixtureGraph.load();
    Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));

    ValidationReport report =
        Txn.calculateRead(
            dataset,
            () -> ShaclValidator.get().validate(shapes, dataset.getUnionModel().getGraph()));

    assertThat(report.getEntries()).isEmpty();
  }
}
