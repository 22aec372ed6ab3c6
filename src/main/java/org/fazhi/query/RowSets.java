package org.fazhi.query;

import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** Answers as the result sets that Jena's writers take. */
final class RowSets {

  private RowSets() {}

  /** A fresh pass over {@code rows}. */
  static ResultSet of(QueryAnswer.Rows rows) {
    return ResultSet.adapt(RowSetStream.create(rows.columns(), rows.rows().iterator()));
  }
}
