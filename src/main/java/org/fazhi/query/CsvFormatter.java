package org.fazhi.query;

import java.io.OutputStream;
import org.apache.jena.query.ResultSetFormatter;

/** SPARQL 1.1 Query Results CSV. */
final class CsvFormatter implements ResultFormatter {

  @Override
  public void write(QueryAnswer answer, OutputStream out) {
    answer.accept(new Writing(out));
  }

  private record Writing(OutputStream out) implements QueryAnswer.Visitor {

    @Override
    public void visit(QueryAnswer.Rows rows) {
      ResultSetFormatter.outputAsCSV(out, RowSets.of(rows));
    }

    @Override
    public void visit(QueryAnswer.Statements statements) {
      visit(statements.asRows());
    }

    @Override
    public void visit(QueryAnswer.Truth truth) {
      ResultSetFormatter.outputAsCSV(out, truth.value());
    }
  }
}
