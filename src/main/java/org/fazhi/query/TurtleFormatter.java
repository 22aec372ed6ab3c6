package org.fazhi.query;

import java.io.OutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.resultset.RDFOutput;

/** Turtle. Rows and truth values come in the result set vocabulary of the SPARQL test suite. */
final class TurtleFormatter implements ResultFormatter {

  @Override
  public void write(QueryAnswer answer, OutputStream out) {
    answer.accept(new Writing(out));
  }

  private record Writing(OutputStream out) implements QueryAnswer.Visitor {

    @Override
    public void visit(QueryAnswer.Rows rows) {
      RDFDataMgr.write(out, RDFOutput.encodeAsModel(RowSets.of(rows)), Lang.TURTLE);
    }

    @Override
    public void visit(QueryAnswer.Statements statements) {
      RDFDataMgr.write(out, statements.named(), Lang.TURTLE);
    }

    @Override
    public void visit(QueryAnswer.Truth truth) {
      RDFDataMgr.write(out, RDFOutput.encodeAsModel(truth.value()), Lang.TURTLE);
    }
  }
}
