package org.fazhi.serve.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.shared.OperationDeniedException;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.web.HttpSC;

/**
 * Updates by those who may write, within the time limit: an update is carried out whole or not at
 * all. {@code LOAD}, which reads files and other hosts, is refused.
 */
public final class GuardedUpdates extends SPARQL_Update {

  /** Bytes; larger amounts of data go to the Graph Store Protocol graph by graph. */
  private static final int LONGEST = 64 << 20;

  private final Writers writers;
  private final BoundedWork work;

  public GuardedUpdates(Writers writers, BoundedWork work) {
    this.writers = writers;
    this.work = work;
  }

  @Override
  public void validate(HttpAction action) {
    writers.require(action);
    super.validate(action);
  }

  @Override
  protected void execute(HttpAction action, InputStream input) {
    byte[] update = read(input);
    QueryText.checkShape(new String(update, UTF_8));
    UsingList graphs = protocolGraphs(action);
    try {
      work.run(action, () -> carryOut(action, parse(update, graphs)));
    } catch (OperationDeniedException | QueryDeniedException e) {
      ServletOps.errorForbidden(e.getMessage());
    } catch (QueryCancelledException e) {
      throw e;
    } catch (QueryException | UpdateException e) {
      ServletOps.error(HttpSC.UNPROCESSABLE_ENTITY_422, e.getMessage());
    }
  }

  private static byte[] read(InputStream input) {
    try {
      byte[] update = input.readNBytes(LONGEST + 1);
      if (update.length > LONGEST) {
        ServletOps.error(
            HttpSC.PAYLOAD_TOO_LARGE_413,
            "An update has at most %,d bytes; send large amounts of data to /data."
                .formatted(LONGEST));
      }
      return update;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The graphs that the request says an update is about, in place of {@code USING}. */
  private static UsingList protocolGraphs(HttpAction action) {
    UsingList graphs = new UsingList();
    for (String iri : values(action, HttpNames.paramUsingGraphURI)) {
      graphs.addUsing(graph(iri));
    }
    for (String iri : values(action, HttpNames.paramUsingNamedGraphURI)) {
      graphs.addUsingNamed(graph(iri));
    }
    return graphs;
  }

  private static String[] values(HttpAction action, String parameter) {
    return Optional.ofNullable(action.getRequestParameterValues(parameter)).orElse(new String[0]);
  }

  private static Node graph(String iri) {
    try {
      if (IRIx.create(iri).isAbsolute()) {
        return NodeFactory.createURI(iri);
      }
    } catch (IRIException e) {
      ServletOps.errorBadRequest("A graph is named by an IRI, not by " + iri);
    }
    ServletOps.errorBadRequest("A graph is named by an absolute IRI, not by " + iri);
    throw new IllegalStateException("a refusal ends the request");
  }

  private static UpdateRequest parse(byte[] update, UsingList graphs) {
    try {
      return UpdatePolicy.apply(
          UpdateFactory.read(
              graphs, new ByteArrayInputStream(update), Fuseki.BaseParserSPARQL, Syntax.syntaxARQ));
    } catch (QueryException | UpdateException e) {
      // spec: graphs both in the request and in USING or WITH are an error of the client.
      ServletOps.errorBadRequest(e.getMessage());
      throw e;
    }
  }

  private static void carryOut(HttpAction action, UpdateRequest update) {
    WriteTransaction.carryOut(
        action,
        dataset -> {
          UpdateExec.dataset(dataset).update(update).context(action.getContext()).execute();
          return update;
        });
  }
}
