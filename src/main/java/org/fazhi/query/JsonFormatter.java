package org.fazhi.query;

import java.io.OutputStream;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** SPARQL 1.1 Query Results JSON, which has no form for graphs: those are written as JSON-LD. */
final class JsonFormatter implements ResultFormatter {

  @Override
  public void write(QueryAnswer answer, OutputStream out) {
    answer.accept(new Writing(out));
  }

  private record Writing(OutputStream out) implements QueryAnswer.Visitor {

    @Override
    public void visit(QueryAnswer.Rows rows) {
      ResultSetFormatter.outputAsJSON(out, RowSets.of(rows));
    }

    @Override
    public void visit(QueryAnswer.Statements statements) {
      RDFDataMgr.write(out, statements.named(), Lang.JSONLD);
    }

    @Override
    public void visit(QueryAnswer.Truth truth) {
      ResultSetFormatter.outputAsJSON(out, truth.value());
    }
  }
}
