package org.fazhi.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
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
              // A store that is still read by a query without end is left as after a crash, which
              // it bears; closing it would wait, or fail.
              if (server.stop()) {
                store.close();
              }
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    terminal.out().println(server.address());
    terminal.out().flush();
    terminal.err().println(example(server));
    warm(server);
    server.join();
  }

  /** The first reader is not to wait for what the overview counts, nor for names to be read. */
  private static void warm(FazhiServer server) {
    HttpClient client = HttpClient.newHttpClient();
    String names = "reconcile?queries=%7B%22q%22:%7B%22query%22:%22-%22%7D%7D";
    try {
      for (URI page : List.of(server.address(), server.address().resolve(names))) {
        client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
      }
    } catch (IOException e) {
      // Whoever asks next is told what is wrong.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
