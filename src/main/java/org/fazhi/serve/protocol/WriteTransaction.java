package org.fazhi.serve.protocol;

import java.util.function.Function;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.sparql.core.DatasetGraph;

/** A change that is committed whole, or not at all. */
final class WriteTransaction {

  private WriteTransaction() {}

  /**
   * Makes {@code change} and commits it.
   *
   * @param action whose run may be given up until the commit begins
   * @return what the change gave
   * @throws org.apache.jena.query.QueryCancelledException when it was given up; nothing is changed
   */
  static <T> T carryOut(HttpAction action, Function<DatasetGraph, T> change) {
    QueryRun run = QueryRun.of(action.getContext());
    action.beginWrite();
    try {
      // Another change may have kept this one waiting.
      run.goOn();
      T outcome = change.apply(new CancellableDataset(action.getActiveDSG(), run));
      run.answer();
      action.commit();
      return outcome;
    } catch (RuntimeException | Error e) {
      action.abortSilent();
      throw e;
    } finally {
      action.endWrite();
    }
  }
}
