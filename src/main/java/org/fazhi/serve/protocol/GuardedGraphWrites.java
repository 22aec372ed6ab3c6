package org.fazhi.serve.protocol;

import java.util.Locale;
import java.util.Set;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.web.HttpSC;

/**
 * The whole Graph Store Protocol: reading within the limit, writing to named graphs by those who
 * may.
 */
public final class GuardedGraphWrites extends GSP_RW {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Writers writers;
  private final GraphSize size;

  public GuardedGraphWrites(Writers writers, QueryLimits limits) {
    this.writers = writers;
    this.size = new GraphSize(limits);
  }

  @Override
  public void validate(HttpAction action) {
    if (!READING.contains(action.getRequestMethod().toUpperCase(Locale.ROOT))) {
      writers.require(action);
      requireGraph(action);
      requireSyntax(action);
    }
    super.validate(action);
  }

  private static void requireGraph(HttpAction action) {
    if (action.getRequestParameter("graph") == null) {
      ServletOps.errorForbidden(
          "Name the graph to write (?graph=IRI); the default graph is the union of all graphs.");
    }
  }

  private static void requireSyntax(HttpAction action) {
    String type = action.getRequestContentType();
    String lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
    // Contexts of JSON-LD may stand on other hosts, which the server would then call.
    if (lower.contains("json") || lower.startsWith("multipart/")) {
      ServletOps.error(
          HttpSC.UNSUPPORTED_MEDIA_TYPE_415,
          "Graphs are taken as text/turtle, application/n-triples or application/rdf+xml, not as "
              + type);
    }
  }

  @Override
  protected void doGet(HttpAction action) {
    size.check(action);
    super.doGet(action);
  }
}
