package org.fazhi.serve.protocol.budget;

import org.apache.jena.query.QueryExecException;

/** A query goes beyond what it may use; the message says of what. Ends the whole query. */
public final class BudgetException extends QueryExecException {

  private static final long serialVersionUID = 1L;

  public BudgetException(String message) {
    super(message);
  }
}
