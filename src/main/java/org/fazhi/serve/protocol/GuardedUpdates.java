package org.fazhi.serve.protocol;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.OperationDeniedException;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.UpdateFactory;

/** Updates by those who may write; {@code LOAD}, which reads files and other hosts, is refused. */
public final class GuardedUpdates extends SPARQL_Update {

  private final Writers writers;

  public GuardedUpdates(Writers writers) {
    this.writers = writers;
  }

  @Override
  public void validate(HttpAction action) {
    writers.require(action);
    super.validate(action);
  }

  @Override
  protected void execute(HttpAction action, InputStream input) {
    byte[] update = read(input);
    if (loads(update)) {
      ServletOps.errorForbidden("LOAD is off: send the data itself to /data.");
    }
    try {
      super.execute(action, new ByteArrayInputStream(update));
    } catch (OperationDeniedException e) {
      ServletOps.errorForbidden(e.getMessage());
    } catch (ActionErrorException e) {
      // Data is written while the update is still being read, so its parser wraps what is refused.
      Throwable cause = e.getCause() == null ? e : e.getCause().getCause();
      if (cause instanceof OperationDeniedException refused) {
        ServletOps.errorForbidden(refused.getMessage());
      }
      throw e;
    }
  }

  private static byte[] read(InputStream input) {
    try {
      return input.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean loads(byte[] update) {
    try {
      return UpdateFactory.read(new ByteArrayInputStream(update), Syntax.syntaxARQ)
          .getOperations()
          .stream()
          .anyMatch(UpdateLoad.class::isInstance);
    } catch (QueryException broken) {
      // What cannot be read is not carried out either; whoever carries it out says why.
      return false;
    }
  }
}
