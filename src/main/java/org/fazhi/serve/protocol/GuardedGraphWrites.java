package org.fazhi.serve.protocol;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.shared.OperationDeniedException;

/**
 * The whole Graph Store Protocol: reading within the limit, writing to named graphs by those who
 * may, each change whole or not at all.
 */
public final class GuardedGraphWrites extends GSP_RW {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Writers writers;
  private final GraphSize size;
  private final BoundedWork work;

  public GuardedGraphWrites(Writers writers, QueryLimits limits, BoundedWork work) {
    this.writers = writers;
    this.size = new GraphSize(limits);
    this.work = work;
  }

  @Override
  public void validate(HttpAction action) {
    if (!READING.contains(action.getRequestMethod().toUpperCase(Locale.ROOT))) {
      writers.require(action);
      requireGraph(action);
    }
    super.validate(action);
  }

  private static void requireGraph(HttpAction action) {
    String graph = action.getRequestParameter("graph");
    if (graph == null) {
      ServletOps.errorForbidden(
          "Name the graph to write (?graph=IRI); the default graph is the union of all graphs.");
    } else if (!isAbsolute(graph)) {
      ServletOps.errorBadRequest("A graph is named by an absolute IRI, not by " + graph);
    }
  }

  private static boolean isAbsolute(String iri) {
    try {
      return IRIx.create(iri).isAbsolute();
    } catch (IRIException e) {
      return false;
    }
  }

  @Override
  protected void doGet(HttpAction action) {
    size.check(action);
    super.doGet(action);
  }

  @Override
  protected void doPut(HttpAction action) {
    write(action, true);
  }

  @Override
  protected void doPost(HttpAction action) {
    write(action, false);
  }

  private void write(HttpAction action, boolean replaces) {
    Node name = name(action);
    Graph content = GraphUpload.read(action, name.getURI());
    boolean existed =
        changed(
            action,
            () ->
                WriteTransaction.carryOut(
                    action,
                    dataset -> {
                      boolean exists = dataset.containsGraph(name);
                      if (exists && replaces) {
                        dataset.removeGraph(name);
                      }
                      content
                          .find()
                          .forEachRemaining(
                              it ->
                                  dataset.add(
                                      name, it.getSubject(), it.getPredicate(), it.getObject()));
                      return exists;
                    }));
    if (existed) {
      ServletOps.successNoContent(action);
    } else {
      ServletOps.successCreated(action);
    }
  }

  @Override
  protected void doDelete(HttpAction action) {
    Node name = name(action);
    boolean existed =
        changed(
            action,
            () ->
                WriteTransaction.carryOut(
                    action,
                    dataset -> {
                      boolean exists = dataset.containsGraph(name);
                      dataset.removeGraph(name);
                      return exists;
                    }));
    if (!existed) {
      ServletOps.errorNotFound("No such graph: <" + name.getURI() + ">");
    }
    ServletOps.successNoContent(action);
  }

  /** Makes a change that tells whether the graph was there before. */
  private boolean changed(HttpAction action, BooleanSupplier change) {
    AtomicBoolean existed = new AtomicBoolean();
    try {
      work.run(action, () -> existed.set(change.getAsBoolean()));
    } catch (OperationDeniedException e) {
      ServletOps.errorForbidden(e.getMessage());
    }
    return existed.get();
  }

  private static Node name(HttpAction action) {
    return NodeFactory.createURI(action.getRequestParameter("graph"));
  }
}
