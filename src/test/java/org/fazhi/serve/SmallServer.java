package org.fazhi.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.fazhi.store.GraphStore;
import org.fazhi.store.StoreChange;
import org.fazhi.store.Tdb2GraphStore;

/** A server on a free port with one invented report of 测试市科学技术局. */
final class SmallServer implements AutoCloseable {

  static final String ID = "https://w3id.org/fazhi/id/";
  static final String REPORT = ID + "report/990100/kexuejishuju-test/2099";
  static final String AGENCY = ID + "agency/990100/kexuejishuju-test";

  private static final String TURTLE =
      """
      PREFIX fz: <https://w3id.org/fazhi/ontology#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX id: <https://w3id.org/fazhi/id/>
      <%1$s> a fz:Report ;
        dcterms:title "测试市科学技术局2099年<b>报告</b>"@zh ;
        dcterms:publisher <%2$s> ; fz:reportingYear "2099"^^xsd:gYear .
      <%2$s> a fz:Agency ; skos:prefLabel "测试市科学技术局"@zh ;
        fz:studied <https://w3id.org/fazhi/id/law/kejijinbufa-test> .
      <https://w3id.org/fazhi/id/law/kejijinbufa-test> a fz:Law ; dcterms:title "科学技术进步法"@zh .
      <%1$s#engagement-1> a fz:Engagement ; fz:agent <%2$s> ;
        fz:legalDocument <https://w3id.org/fazhi/id/law/kejijinbufa-test> ;
        fz:engagementType fz:studied ; fz:statedIn <%1$s> ; fz:quote "学习科学技术进步法"@zh ;
        fz:evidence <%1$s#char=3,12> .
      <%1$s#char=3,12> a nif:RFC5147String ; nif:beginIndex "3"^^xsd:nonNegativeInteger ;
        nif:endIndex "12"^^xsd:nonNegativeInteger ; nif:anchorOf "学习科学技术进步法" ;
        nif:referenceContext <%1$s#char=0,12> .
      <%1$s#char=0,12> a nif:Context ; nif:isString "全年，学习科学技术进步法" .
      <%1$s#observation-1> a fz:IndicatorObservation ; fz:agent <%2$s> ; fz:value 12.50 ;
        fz:unit "场" ; fz:isTarget false ; fz:statedIn <%1$s> .
      """
          .formatted(REPORT, AGENCY);

  private final GraphStore store;
  private final FazhiServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private SmallServer(GraphStore store, FazhiServer server) {
    this.store = store;
    this.server = server;
  }

  /** Fills a store in {@code folder} and serves it. */
  static SmallServer start(Path folder, ServerOptions options) {
    return start(folder, dataset -> FazhiServer.start(dataset, options));
  }

  private static SmallServer start(Path folder, Function<DatasetGraph, FazhiServer> starter) {
    GraphStore store =
        Tdb2GraphStore.openOrCreate(folder.resolve("store"), UnaryOperator.identity());
    store.apply(StoreChange.replace(REPORT, graph(TURTLE, Lang.TURTLE)));
    return new SmallServer(store, starter.apply(store.dataset().orElseThrow()));
  }

  static Graph graph(String text, Lang syntax) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create().source(new StringReader(text)).lang(syntax).parse(graph);
    return graph;
  }

  GraphStore store() {
    return store;
  }

  URI address() {
    return server.address();
  }

  /** A request to {@code path}, which has no slash before it. */
  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path));
  }

  HttpRequest.Builder query(String query) {
    return to("sparql?query=" + URLEncoder.encode(query, UTF_8));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString(UTF_8));
  }

  CompletableFuture<HttpResponse<String>> sendLater(HttpRequest.Builder request) {
    return client.sendAsync(request.build(), BodyHandlers.ofString(UTF_8));
  }

  HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
    return send(to(path).header("Accept", accept));
  }

  HttpResponse<byte[]> bytes(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Override
  public void close() {
    // A store that an update still reads is left as after a crash.
    if (server.stop()) {
      store.close();
    }
  }
}
