package org.fazhi.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.fazhi.query.SavedQueries;
import org.fazhi.query.SavedQuery;
import org.fazhi.serve.ServedFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryServletTest {

  private static final String WHO = "queries/who-studied-law?law=" + ServedFixture.encode("科技进步法");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir static Path folder;
  private static ServedFixture server;

  @BeforeAll
  static void start() {
    server = ServedFixture.in(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode problem(String path, int status) throws Exception {
    HttpResponse<String> response = server.get(path, "*/*");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    return MAPPER.readTree(response.body());
  }

  @Test
  void rowsArePlainObjectsByDefault() throws Exception {
    JsonNode answer = server.json(WHO);
    assertThat(answer.at("/columns/0").asText()).isEqualTo("year");
    assertThat(answer.at("/rows/0/agencyName").asText()).isEqualTo("丙市教育局");
    assertThat(answer.at("/page").asInt()).isEqualTo(1);
    assertThat(answer.at("/more").asBoolean()).isFalse();
  }

  @Test
  void pagesAreLinkedAndMakeUpTheWhole() throws Exception {
    JsonNode whole = server.json(WHO).path("rows");
    assertThat(whole.size()).isGreaterThan(1);
    String address = WHO + "&limit=1";
    for (int i = 0; i < whole.size(); i++) {
      HttpResponse<String> response = server.get(address, "application/json");
      JsonNode page = MAPPER.readTree(response.body());
      assertThat(page.path("rows")).hasSize(1);
      assertThat(page.at("/rows/0")).isEqualTo(whole.get(i));
      String link = response.headers().firstValue("Link").orElse("");
      assertThat(link.contains("rel=\"prev\"")).isEqualTo(i > 0);
      assertThat(link.contains("rel=\"next\"")).isEqualTo(i + 1 < whole.size());
      address = "queries/who-studied-law" + page.path("next").asText();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/json",
    "csv, text/csv",
    "srj, application/sparql-results+json",
    "srx, application/sparql-results+xml",
    "tsv, text/tab-separated-values",
  })
  void formsAreChosenByNameAndByAccept(String format, String mediaType) throws Exception {
    HttpResponse<String> byName = server.get(WHO + "&format=" + format, "text/html");
    HttpResponse<String> byAccept = server.get(WHO, mediaType + ", text/html;q=0.5");
    assertThat(byName.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
    assertThat(byName.body()).isEqualTo(byAccept.body()).contains("科学技术局");
    assertThat(byName.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
  }

  @Test
  void graphsAreGivenAsTurtleAndJsonLd() throws Exception {
    String path = "queries/agency-neighbourhood?agency=" + ServedFixture.encode("甲市科学技术局");
    assertThat(server.get(path, "text/turtle").body()).contains("甲市科学技术局", "PREFIX fz:");
    assertThat(server.get(path, "application/ld+json").body()).contains("@context");
    assertThat(server.json(path).at("/columns/0").asText()).isEqualTo("subject");
    assertThat(problem(path + "&format=srx", 400).path("parameter").asText()).isEqualTo("format");
  }

  @Test
  void truthValuesAreGiven() throws Exception {
    String path = "queries/has-report?agency=" + ServedFixture.encode("甲市科学技术局");
    assertThat(server.json(path + "&year=2021")).hasToString("{\"answer\":true}");
    for (String format : new String[] {"srj", "srx", "csv", "tsv"}) {
      assertThat(server.get(path + "&format=" + format, "*/*").body()).contains("true");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "queries/who-studied-law, law",
    "queries/who-studied-law?law=x&year=99, year",
    "queries/who-studied-law?law=x&colour=red, colour",
    "queries/who-studied-law?law=x&law=y, law",
    "queries/who-studied-law?law=x&page=0, page",
    "queries/who-studied-law?law=x&limit=10001, limit",
    "queries/who-studied-law?law=x&format=pdf, format",
  })
  void wrongValuesAreNamedWithWhatIsExpected(String path, String parameter) throws Exception {
    JsonNode problem = problem(path, 400);
    assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
    assertThat(problem.path("expected").asText()).isNotEmpty();
    assertThat(problem.path("detail").asText()).contains(parameter);
  }

  @Test
  void whatIsMissingOrCannotBeGivenIsSaid() throws Exception {
    assertThat(problem("queries/none", 404).path("detail").asText()).contains("none", "/queries");
    HttpResponse<String> response = server.get(WHO, "image/png");
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body()).contains("text/csv");
  }

  @Test
  void everyQueryIsListedAndItsExampleCanBeAsked() throws Exception {
    JsonNode list = server.json("queries").path("queries");
    assertThat(list).hasSize(SavedQueries.standard().all().size());
    for (JsonNode query : list) {
      StringBuilder path = new StringBuilder("queries/" + query.path("name").asText() + "?");
      query
          .path("example")
          .fields()
          .forEachRemaining(
              value ->
                  path.append(value.getKey())
                      .append('=')
                      .append(ServedFixture.encode(value.getValue().asText()))
                      .append('&'));
      HttpResponse<String> response = server.get(path.toString(), "*/*");
      // Not all things of the examples are in this graph.
      if (!response.body().contains("nothing is called")) {
        assertThat(response.statusCode()).as(path.toString()).isEqualTo(200);
      }
    }
  }

  @Test
  void theTextOfAQueryIsGiven() throws Exception {
    assertThat(server.get("queries/who-studied-law?format=rq", "*/*").body())
        .startsWith("# title@en:")
        .contains("SELECT");
    String bound = server.get("queries/who-studied-law?format=sparql", "*/*").body();
    assertThat(bound).contains("<https://w3id.org/fazhi/id/law/").doesNotContain("@en:");
    assertThat(server.get("sparql?query=" + ServedFixture.encode(bound), "text/csv").body())
        .contains("科学技术局");
  }

  @Test
  void theDescriptionIsValidOpenApiAndCoversEveryQuery() throws Exception {
    JsonNode description = server.json("openapi.json");
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(QueryServletTest.class.getResourceAsStream("/schema/openapi-3.1.json"));
    assertThat(schema.validate(description)).isEmpty();
    Set<String> operations = new HashSet<>();
    for (SavedQuery query : SavedQueries.standard().all()) {
      JsonNode operation = description.path("paths").path("/queries/" + query.name()).path("get");
      assertThat(operations.add(operation.path("operationId").asText())).isTrue();
      Set<String> names = new HashSet<>(operation.path("parameters").findValuesAsText("name"));
      query.parameters().forEach(parameter -> assertThat(names).contains(parameter.name()));
    }
  }

  @Test
  void aBrokenDescriptionWouldBeFound() throws Exception {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(QueryServletTest.class.getResourceAsStream("/schema/openapi-3.1.json"));
    assertThat(
            schema.validate(
                MAPPER.readTree(
                    "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},"
                        + "\"paths\":{\"/a\":{\"get\":{\"parameters\":[{\"in\":\"query\"}]}}}}")))
        .isNotEmpty();
  }
}
