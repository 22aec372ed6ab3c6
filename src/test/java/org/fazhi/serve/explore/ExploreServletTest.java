package org.fazhi.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.fazhi.serve.ServedFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExploreServletTest {

  private static final String BASE = "https://w3id.org/fazhi/id/";
  private static final String AGENCY = BASE + "agency/990100/kexuejishuju";

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

  private static JsonNode group(JsonNode around, String relation) {
    for (JsonNode group : around.path("groups")) {
      if (group.path("relation").asText().equals(relation)) {
        return group;
      }
    }
    throw new AssertionError("no " + relation + " in " + around.toPrettyString());
  }

  @Test
  void neighboursComeByRelation() throws Exception {
    JsonNode around = server.json("explore.json?iri=" + ServedFixture.encode(AGENCY));
    assertThat(around.at("/centre/zh").asText()).isEqualTo("甲市科学技术局");
    assertThat(around.at("/centre/kind").asText()).isEqualTo("Agency");
    assertThat(group(around, "STUDIED").path("neighbours").findValuesAsText("zh"))
        .contains("中华人民共和国科学技术进步法");
    assertThat(group(around, "JURISDICTION").at("/neighbours/0/kind").asText()).isEqualTo("Region");
    assertThat(group(around, "PUBLISHED").path("neighbours")).hasSizeGreaterThan(1);
  }

  @Test
  void aLimitThatCutsIsSaid() throws Exception {
    JsonNode around = server.json("explore.json?limit=1&iri=" + ServedFixture.encode(AGENCY));
    JsonNode reports = group(around, "PUBLISHED");
    assertThat(reports.path("neighbours")).hasSize(1);
    assertThat(reports.path("more").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "explore.json, 400",
    "explore.json?iri=a, 400",
    "explore.json?iri=urn:x&limit=0, 400",
    "explore.json?iri=urn:none, 404",
    "explore.json?iri=urn:x%3E%20%7D, 400",
  })
  void wrongRequestsAreSaidToBe(String path, int status) throws Exception {
    HttpResponse<String> response = server.get(path, "*/*");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void theListsReadWithoutScripts() throws Exception {
    String page = server.get("explore?iri=" + ServedFixture.encode(AGENCY), "text/html").body();
    assertThat(page).contains("甲市科学技术局", "/explore?iri=", "中华人民共和国科学技术进步法");
    assertThat(server.get("explore", "text/html").body()).contains("甲市科学技术局");
  }

  @Test
  void theEditorOffersAllSavedQueries() throws Exception {
    String page = server.get("sparql-editor", "text/html").body();
    assertThat(page).contains("data-query=\"who-studied-law\"", "<noscript><form");
    assertThat(server.json("sparql-editor/prefixes.json").path("fz").asText())
        .isEqualTo("https://w3id.org/fazhi/ontology#");
  }
}
