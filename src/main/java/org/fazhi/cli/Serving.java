package org.fazhi.cli;

import org.fazhi.serve.FazhiServer;
import org.fazhi.serve.ServerOptions;
import org.fazhi.store.GraphStore;

/** Serves a store until the process is asked to end. */
final class Serving {

  private final Terminal terminal;
  private final GraphStore store;

  Serving(Terminal terminal, GraphStore store) {
    this.terminal = terminal;
    this.store = store;
  }

  /** Says where it serves and returns when the server was stopped. */
  void until(ServerOptions options) {
    FazhiServer server = FazhiServer.start(store, options);
    // An interrupt lets requests end and closes the store in order.
    Thread stop =
        new Thread(
            () -> {
              server.close();
              store.close();
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    terminal.out().println(server.address() + "sparql");
    terminal.out().flush();
    terminal.err().println(example(server));
    server.join();
  }

  private static String example(FazhiServer server) {
    return """
        Serving; Ctrl-C stops. Ask for example:
          curl -H 'Accept: text/csv' %ssparql --data-urlencode 'query=
            PREFIX fz: <https://w3id.org/fazhi/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT ?title ?year WHERE { ?report a fz:Report; dcterms:title ?title; fz:reportingYear ?year } ORDER BY ?year'"""
        .formatted(server.address());
  }
}
