package org.fazhi.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.fazhi.store.GraphStore;
import org.fazhi.store.StoreChange;
import org.fazhi.store.Tdb2GraphStore;

/** A server on a free port with the graph of {@code graph/reports.trig} and the ontology. */
public final class ServedFixture implements AutoCloseable {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final GraphStore store;
  private final FazhiServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private ServedFixture(GraphStore store, FazhiServer server) {
    this.store = store;
    this.server = server;
  }

  /** Builds the store in {@code folder} and serves it. */
  public static ServedFixture in(Path folder) {
    GraphStore store =
        Tdb2GraphStore.openOrCreate(folder.resolve("store"), UnaryOperator.identity());
    Dataset dataset = DatasetFactory.create();
    parse("/graph/reports.trig", Lang.TRIG, dataset);
    dataset
        .listModelNames()
        .forEachRemaining(
            name ->
                store.apply(
                    StoreChange.replace(name.getURI(), dataset.getNamedModel(name).getGraph())));
    for (String file : new String[] {"fazhi", "measures"}) {
      Dataset vocabulary = DatasetFactory.create();
      parse("/ontology/" + file + ".ttl", Lang.TURTLE, vocabulary);
      store.apply(
          StoreChange.replace(
              "https://w3id.org/fazhi/" + file, vocabulary.getDefaultModel().getGraph()));
    }
    return new ServedFixture(
        store,
        FazhiServer.start(
            store.dataset().orElseThrow(), new ServerOptions(0, Duration.ofSeconds(20))));
  }

  private static void parse(String resource, Lang lang, Dataset dataset) {
    RDFParser.create()
        .source(ServedFixture.class.getResourceAsStream(resource))
        .lang(lang)
        .parse(dataset.asDatasetGraph());
  }

  /** Where the server answers. */
  public URI address() {
    return server.address();
  }

  /** The answer to a GET that takes {@code accept}. */
  public HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(address().resolve(path)).header("Accept", accept).build(),
        BodyHandlers.ofString(UTF_8));
  }

  /** The JSON that a GET is answered with. */
  public JsonNode json(String path) throws IOException, InterruptedException {
    return MAPPER.readTree(get(path, "*/*").body());
  }

  /** The answer to a form that is posted. */
  public HttpResponse<String> post(String path, Map<String, String> form)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&"));
    return client.send(
        HttpRequest.newBuilder(address().resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString(UTF_8));
  }

  /** A value for a query string. */
  public static String encode(String value) {
    return URLEncoder.encode(value, UTF_8);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
