package org.fazhi.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.serve.SmallServer.header;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.graph.Nif;
import org.fazhi.graph.Ontology;
import org.fazhi.store.StoreChange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {

  private static final String AGENCY = "id/agency/990100/kexuejishuju-test";
  private static final String REPORT = "id/report/990100/kexuejishuju-test/2099";

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static SmallServer server;

  @BeforeAll
  static void start() {
    server = SmallServer.start(folder, new ServerOptions(0, Duration.ofSeconds(10)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, ttl",
    "application/ld+json, jsonld",
    "application/n-triples, nt",
    "application/rdf+xml, rdf",
    "text/html, html",
    "*/*, ttl",
    "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', html",
    "'text/turtle;q=0.3, application/rdf+xml;q=0.7', rdf",
    "'text/*;q=0.2, application/ld+json', jsonld",
  })
  void thingsLeadToTheDocumentThatTheClientLikesBest(String accept, String suffix)
      throws Exception {
    HttpResponse<String> response = server.get(AGENCY, accept);
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(header(response, "Location")).isEqualTo(server.address() + AGENCY + "." + suffix);
    assertThat(response.headers().allValues("Vary")).contains("Accept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf", "html", "trig", "nq"})
  void documentsAnswerWhateverIsAccepted(String suffix) throws Exception {
    HttpResponse<String> response = server.get(AGENCY + "." + suffix, "image/png");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("测试市科学技术局");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, jsonld",
    "text/n3, ttl",
    "application/trig, trig",
    "application/n-quads, nq",
    "'application/json, text/turtle;q=0.5', ttl",
  })
  void otherNamesOfFormsAreUnderstood(String accept, String suffix) throws Exception {
    HttpResponse<String> response = server.get(AGENCY, accept);
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(header(response, "Location")).isEqualTo(server.address() + AGENCY + "." + suffix);
  }

  @ParameterizedTest
  @CsvSource({
    "id/agency/990100/kexuejishuju-test/, id/agency/990100/kexuejishuju-test",
    "id/%61gency/990100/kexuejishuju-test, id/agency/990100/kexuejishuju-test",
    "id/agency/990100/kexuejishuju%2dtest.ttl, id/agency/990100/kexuejishuju-test.ttl",
    "id/agency/990100/kexuejishuju-test/?year=2099, id/agency/990100/kexuejishuju-test?year=2099",
  })
  void otherWaysToWriteAPathLeadToThePlainOne(String path, String plain) throws Exception {
    HttpResponse<String> response = server.get(path, "text/turtle");
    assertThat(response.statusCode()).isEqualTo(308);
    assertThat(header(response, "Location")).isEqualTo(server.address() + plain);
  }

  @Test
  void allFormsSayTheSame() throws Exception {
    Graph turtle = document("ttl", Lang.TURTLE);
    assertThat(turtle.isIsomorphicWith(document("nt", Lang.NTRIPLES))).isTrue();
    assertThat(turtle.isIsomorphicWith(document("trig", Lang.TRIG))).isTrue();
    assertThat(turtle.isIsomorphicWith(document("nq", Lang.NQUADS))).isTrue();
    assertThat(turtle.isIsomorphicWith(document("rdf", Lang.RDFXML))).isTrue();
    assertThat(turtle.isIsomorphicWith(document("jsonld", Lang.JSONLD))).isTrue();
  }

  /** The document without what it says about itself, which differs. */
  private Graph document(String suffix, Lang syntax) throws Exception {
    Graph graph = SmallServer.graph(server.get(REPORT + "." + suffix, "*/*").body(), syntax);
    graph.remove(
        NodeFactory.createURI(server.address() + REPORT + "." + suffix), Node.ANY, Node.ANY);
    return graph;
  }

  @Test
  void reportsComeWithTheirFactsAndTheWordsThatStateThem() throws Exception {
    Graph report = SmallServer.graph(server.get(REPORT + ".ttl", "*/*").body(), Lang.TURTLE);
    Node evidence = NodeFactory.createURI(SmallServer.REPORT + "#char=3,12");
    assertThat(
            report.contains(
                NodeFactory.createURI(SmallServer.REPORT + "#engagement-1"),
                FazhiVocabulary.evidence.asNode(),
                evidence))
        .isTrue();
    assertThat(
            report.contains(
                evidence, Nif.anchorOf.asNode(), NodeFactory.createLiteralString("学习科学技术进步法")))
        .isTrue();
  }

  @Test
  void whatPointsToAThingIsInItsDocument() throws Exception {
    assertThat(server.get("id/law/kejijinbufa-test.nt", "*/*").body())
        .contains("<" + SmallServer.AGENCY + "> <https://w3id.org/fazhi/ontology#studied>");
  }

  @Test
  void measuresAreThingsToo() throws Exception {
    assertThat(server.get("id/measure/first-agenda-item.ttl", "*/*").body()).contains("第一议题");
    assertThat(server.get("id/measure-scheme", "*/*").statusCode()).isEqualTo(303);
  }

  @Test
  void jsonLdRefersToThePublishedContext() throws Exception {
    String context = server.address() + "ontology/context.jsonld";
    assertThat(server.get(AGENCY + ".jsonld", "*/*").body())
        .contains("\"@context\" : \"" + context + "\"", "\"prefLabel\"", "\"studied\"");
    HttpResponse<String> published = server.get("ontology/context.jsonld", "*/*");
    assertThat(header(published, "Content-Type")).startsWith("application/ld+json");
    assertThat(published.body()).contains("\"studied\"", "https://w3id.org/fazhi/id/");
  }

  @Test
  void linksTellOfOtherFormsDescriptionAndLicence() throws Exception {
    for (String path : new String[] {AGENCY, AGENCY + ".html"}) {
      assertThat(server.get(path, "*/*").headers().allValues("Link"))
          .contains(
              "<%s%s.jsonld>; rel=\"alternate\"; type=\"application/ld+json\""
                  .formatted(server.address(), AGENCY),
              "<%s%s.ttl>; rel=\"describedby\"; type=\"text/turtle\""
                  .formatted(server.address(), AGENCY),
              "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
    }
  }

  @Test
  void whoHoldsTheCurrentDocumentIsTold() throws Exception {
    HttpResponse<String> first = server.get(AGENCY + ".ttl", "*/*");
    HttpResponse<String> byTag =
        server.send(server.to(AGENCY + ".ttl").header("If-None-Match", header(first, "ETag")));
    assertThat(byTag.statusCode()).isEqualTo(304);
    assertThat(byTag.body()).isEmpty();
    assertThat(
            server
                .send(
                    server
                        .to(AGENCY + ".ttl")
                        .header("If-Modified-Since", header(first, "Last-Modified")))
                .statusCode())
        .isEqualTo(304);
    assertThat(
            server
                .send(server.to(AGENCY + ".jsonld").header("If-None-Match", header(first, "ETag")))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void aChangeOfTheStoreMakesDocumentsNew() throws Exception {
    String held = header(server.get(AGENCY + ".ttl", "*/*"), "ETag");
    server
        .store()
        .apply(
            StoreChange.replace(
                SmallServer.ID + "report/other",
                SmallServer.graph("<urn:a> <urn:b> <urn:c> .", Lang.TURTLE)));
    HttpResponse<String> response =
        server.send(server.to(AGENCY + ".ttl").header("If-None-Match", held));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "ETag")).isNotEqualTo(held);
  }

  @Test
  void unknownThingsAreNotFoundWithAReason() throws Exception {
    for (String path : new String[] {"id/agency/none", "id/agency/none.ttl", "id/"}) {
      HttpResponse<String> response = server.get(path, "application/json, */*");
      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
      assertThat(response.body()).contains("\"status\":404");
    }
    HttpResponse<String> page = server.get("id/%3Cscript%3E", "text/html");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(header(page, "Content-Type")).startsWith("text/html");
    assertThat(page.body()).doesNotContain("<script>");
  }

  @Test
  void formsThatDoNotExistAreNotAcceptableWithAReason() throws Exception {
    HttpResponse<String> response = server.get(AGENCY, "image/png");
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body()).contains("text/turtle", "application/ld+json");
    assertThat(server.get("ontology", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void markupInTitlesDoesNothing() throws Exception {
    assertThat(server.get(REPORT + ".html", "*/*").body())
        .contains("&lt;b&gt;报告")
        .doesNotContain("<b>报告");
  }

  @Test
  void thingsAreRead() throws Exception {
    assertThat(server.send(server.to(AGENCY).POST(BodyPublishers.ofString(""))).statusCode())
        .isEqualTo(405);
    HttpResponse<String> head =
        server.send(server.to(AGENCY + ".ttl").method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "ETag")).isNotEmpty();
  }

  @Test
  void everyTermOfTheOntologyHasItsPlaceOnThePage() throws Exception {
    HttpResponse<String> page = server.get("ontology", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    Ontology.VOCABULARY
        .read()
        .find()
        .mapWith(triple -> triple.getSubject())
        .filterKeep(term -> term.isURI() && term.getURI().startsWith(FazhiVocabulary.NS))
        .forEach(
            term ->
                assertThat(page.body())
                    .contains(
                        "id=\"" + term.getURI().substring(FazhiVocabulary.NS.length()) + "\""));
  }

  @ParameterizedTest
  @CsvSource({
    "ontology, text/turtle, TURTLE",
    "ontology.ttl, */*, TURTLE",
    "ontology.rdf, */*, RDF/XML",
    "ontology.jsonld, */*, JSON-LD",
    "ontology, application/ld+json, JSON-LD",
    "ontology/0.1.0, application/n-triples, N-TRIPLES",
  })
  void theOntologyIsThereAsRdf(String path, String accept, String syntax) throws Exception {
    HttpResponse<String> response = server.get(path, accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(
            SmallServer.graph(response.body(), org.apache.jena.riot.RDFLanguages.nameToLang(syntax))
                .isIsomorphicWith(Ontology.VOCABULARY.read()))
        .isTrue();
  }
}
