package org.fazhi.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.fazhi.store.StoreChange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The test suites of the W3C for SPARQL 1.1 Protocol and SPARQL 1.1 Graph Store HTTP Protocol,
 * against a server that takes updates.
 *
 * <p>Runs where the property {@code rdf-tests} names a copy of the repository w3c/rdf-tests.
 */
class StandardSuitesTest {

  private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String HT = "http://www.w3.org/2011/http#";
  private static final String CNT = "http://www.w3.org/2011/content#";
  private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";
  private static final String JSON = "application/sparql-results+json";

  /** What the notes on the protocols say is refused, by the names that the suite has for it. */
  private static final Set<String> REFUSED = Set.of("put_get_default", "post_get_new_graph");

  private static final Map<String, Set<Integer>> STATUS =
      Map.of(
          "Created",
          Set.of(201),
          "OK",
          Set.of(200),
          "NoContent",
          Set.of(204),
          "NotFound",
          Set.of(404));

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static SmallServer server;

  @BeforeAll
  static void start() {
    server = SmallServer.start(folder, UpdateProtocolTest.options(Duration.ofSeconds(20)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Path suites() {
    String folder = System.getProperty("rdf-tests", "");
    assumeTrue(!folder.isEmpty(), "the property rdf-tests names no copy of w3c/rdf-tests");
    return Path.of(folder).resolve("sparql/sparql11");
  }

  @TestFactory
  Stream<DynamicTest> protocol() {
    Path manifest = suites().resolve("protocol/manifest.ttl");
    return tests(manifest).stream().map(test -> dynamic(test, manifest));
  }

  @TestFactory
  Stream<DynamicTest> graphStore() {
    Path manifest = suites().resolve("graph-store-protocol/manifest-indirect.ttl");
    return tests(manifest).stream()
        .filter(test -> !REFUSED.contains(test.getLocalName()))
        .map(test -> dynamic(test, manifest));
  }

  private static List<Resource> tests(Path manifest) {
    Model model = RDFDataMgr.loadModel(manifest.toUri().toString());
    return model
        .listObjectsOfProperty(model.createProperty(MF, "entries"))
        .next()
        .as(RDFList.class)
        .asJavaList()
        .stream()
        .map(RDFNode::asResource)
        .toList();
  }

  private static DynamicTest dynamic(Resource test, Path manifest) {
    return DynamicTest.dynamicTest(
        test.getLocalName(),
        () -> {
          emptyStore();
          load(test, manifest);
          run(test);
        });
  }

  private static void emptyStore() throws Exception {
    assertThat(
            server
                .send(
                    authorised("sparql")
                        .header("Content-Type", "application/sparql-update")
                        .POST(BodyPublishers.ofString("DROP ALL")))
                .statusCode())
        .isEqualTo(204);
  }

  private static void load(Resource test, Path manifest) throws Exception {
    for (Resource data : resources(test, UT, "graphData")) {
      Path file = manifest.resolveSibling(Path.of(resource(data, UT, "graph").getLocalName()));
      server
          .store()
          .apply(
              StoreChange.replace(
                  data.getProperty(RDFS.label).getString(),
                  SmallServer.graph(
                      Files.readString(sibling(manifest, data, file)), Lang.NTRIPLES)));
    }
  }

  private static Path sibling(Path manifest, Resource data, Path otherwise) {
    String uri = resource(data, UT, "graph").getURI();
    Path named = manifest.resolveSibling(uri.substring(uri.lastIndexOf('/') + 1));
    return Files.exists(named) ? named : otherwise;
  }

  private static void run(Resource test) throws Exception {
    Map<String, String> variables = new TreeMap<>();
    List<RDFNode> requests =
        resource(resource(test, MF, "action"), HT, "requests").as(RDFList.class).asJavaList();
    for (RDFNode request : requests) {
      check(request.asResource(), variables);
    }
  }

  private static void check(Resource request, Map<String, String> variables) throws Exception {
    String path = text(request, HT, "absolutePath");
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      path = path.replace(variable.getKey(), variable.getValue());
    }
    String method = text(request, HT, "methodName");
    HttpRequest.Builder asked =
        authorised(path.replaceFirst("^/sparql/", "sparql").replaceFirst("^/gsp", "data"))
            .method(method, body(request));
    Map<String, String> headers = headers(request);
    headers.forEach(asked::header);
    Resource expected = resource(request, HT, "resp");
    if (expected.hasProperty(property(expected, MF, "expectedBoolean"))) {
      asked.header("Accept", JSON);
    }
    HttpResponse<String> answer = server.send(asked);
    String said = method + " " + path + ": " + answer.statusCode() + " " + answer.body();
    assertThat(isExpected(answer.statusCode(), expected)).as(said).isTrue();
    String type = SmallServer.header(answer, "Content-Type");
    if (expected.hasProperty(property(expected, MF, "expectedBoolean"))) {
      assertThat(new ObjectMapper().readTree(answer.body()).path("boolean").asBoolean())
          .as(said)
          .isEqualTo(expected.getProperty(property(expected, MF, "expectedBoolean")).getBoolean());
    }
    if (expected.hasProperty(property(expected, MF, "expectedFormat"))) {
      assertThat(type).as(said).containsPattern(formats(text(expected, MF, "expectedFormat")));
    }
    String wanted = headers(expected).get("content-type");
    if (wanted != null) {
      assertThat(type.toLowerCase(Locale.ROOT).replace(" ", ""))
          .as(said)
          .isEqualTo(wanted.replace(" ", ""));
    }
    if (expected.hasProperty(property(expected, HT, "body"))) {
      String statements = text(resource(expected, HT, "body"), CNT, "chars");
      assertThat(
              SmallServer.graph(answer.body(), Lang.TURTLE)
                  .isIsomorphicWith(SmallServer.graph(statements, Lang.TURTLE)))
          .as(said)
          .isTrue();
    }
  }

  private static String formats(String kind) {
    return switch (kind) {
      case "boolean" -> "sparql-results\\+(json|xml)";
      case "tabular" -> "sparql-results\\+(json|xml)|csv|tab-separated-values";
      default -> "turtle|n-triples|rdf\\+xml";
    };
  }

  private static boolean isExpected(int status, Resource expected) {
    return resources(expected, MF, "expectedStatus").stream()
        .map(it -> it.getURI().substring(it.getURI().indexOf('#') + 1))
        .anyMatch(
            name ->
                name.startsWith("StatusCode")
                    ? name.charAt("StatusCode".length()) - '0' == status / 100
                    : STATUS.getOrDefault(name, Set.of()).contains(status));
  }

  private static BodyPublisher body(Resource request) {
    if (!request.hasProperty(property(request, HT, "body"))) {
      return BodyPublishers.noBody();
    }
    Resource body = resource(request, HT, "body");
    return BodyPublishers.ofString(
        text(body, CNT, "chars"), Charset.forName(text(body, CNT, "characterEncoding")));
  }

  private static Map<String, String> headers(Resource message) {
    Map<String, String> headers = new TreeMap<>();
    if (message.hasProperty(property(message, HT, "headers"))) {
      for (RDFNode header : resource(message, HT, "headers").as(RDFList.class).asJavaList()) {
        headers.put(
            text(header.asResource(), HT, "fieldName").toLowerCase(Locale.ROOT),
            text(header.asResource(), HT, "fieldValue"));
      }
    }
    return headers;
  }

  private static HttpRequest.Builder authorised(String path) {
    return server.to(path).header("Authorization", "Bearer test-token");
  }

  private static org.apache.jena.rdf.model.Property property(
      Resource of, String vocabulary, String name) {
    return of.getModel().createProperty(vocabulary, name);
  }

  private static String text(Resource of, String vocabulary, String name) {
    return of.getRequiredProperty(property(of, vocabulary, name)).getString();
  }

  private static Resource resource(Resource of, String vocabulary, String name) {
    return of.getRequiredProperty(property(of, vocabulary, name)).getResource();
  }

  private static List<Resource> resources(Resource of, String vocabulary, String name) {
    List<Resource> found = new ArrayList<>();
    of.listProperties(property(of, vocabulary, name))
        .forEachRemaining(it -> found.add(it.getResource()));
    return found;
  }
}
