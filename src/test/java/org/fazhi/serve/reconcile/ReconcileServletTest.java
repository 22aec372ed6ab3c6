package org.fazhi.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.fazhi.serve.ServedFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconcileServletTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String AGENCY = "agency/990100/kexuejishuju";

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

  private static JsonNode valid(String definition, JsonNode answer) throws Exception {
    ObjectNode schema =
        (ObjectNode)
            MAPPER.readTree(
                ReconcileServletTest.class.getResourceAsStream("/schema/reconciliation.json"));
    schema.put("$ref", "#/$defs/" + definition);
    JsonSchema validator =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    assertThat(validator.validate(answer)).as(answer.toPrettyString()).isEmpty();
    return answer;
  }

  private static JsonNode reconcile(String query) throws Exception {
    return valid("results", server.json("reconcile?queries=" + ServedFixture.encode(query)));
  }

  @Test
  void theManifestSaysWhatTheServiceDoes() throws Exception {
    JsonNode manifest = valid("manifest", server.json("reconcile"));
    assertThat(manifest.path("defaultTypes")).hasSize(5);
    assertThat(manifest.at("/view/url").asText()).startsWith(server.address().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "科技进步法, LegalDocument, law/kexuejishujinbufa, true",
    "《中华人民共和国科学技术进步法》, LegalDocument, law/kexuejishujinbufa, true",
    "甲市科技局, Agency, agency/990100/kexuejishuju, true",
    "甲市科学技术局, Agency, agency/990100/kexuejishuju, true",
    "甲科技局, Agency, agency/990100/kexuejishuju, false",
    "甲市, Region, region/990100, true",
    "法律顾问, Measure, measure/legal-counsel, true",
    "legal counsel, Measure, measure/legal-counsel, true",
  })
  void theRightOneComesFirst(String name, String type, String id, boolean match) throws Exception {
    JsonNode answer =
        reconcile("{\"q0\":{\"query\":\"%s\",\"type\":\"%s\"}}".formatted(name, type));
    assertThat(answer.at("/q0/result/0/id").asText()).as(answer.toPrettyString()).isEqualTo(id);
    if (match) {
      assertThat(answer.at("/q0/result/0/match").asBoolean()).as(answer.toPrettyString()).isTrue();
    }
  }

  @Test
  void batchesComeByPostToo() throws Exception {
    String batch = "{\"a\":{\"query\":\"行政处罚法\",\"limit\":1},\"b\":{\"query\":\"无此名称之物\"}}";
    HttpResponse<String> response = server.post("reconcile", Map.of("queries", batch));
    JsonNode answer = valid("results", MAPPER.readTree(response.body()));
    assertThat(answer.at("/a/result")).hasSize(1);
    assertThat(answer.at("/a/result/0/id").asText()).isEqualTo("law/xingzhengchufafa");
    assertThat(answer.at("/b/result").isEmpty()).isTrue();
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
  }

  @Test
  void propertiesTellNamesakesApart() throws Exception {
    JsonNode answer =
        reconcile(
            "{\"q\":{\"query\":\"教育局\",\"type\":[\"Agency\"],\"properties\":"
                + "[{\"pid\":\"region\",\"v\":[\"丙市\",{\"id\":\"region/990300\"}]}]}}");
    assertThat(answer.at("/q/result/0/name").asText()).isEqualTo("丙市教育局");
  }

  @Test
  void entitiesTypesAndPropertiesAreSuggested() throws Exception {
    JsonNode entities =
        valid(
            "suggestedEntities",
            server.json("reconcile/suggest/entity?prefix=" + ServedFixture.encode("甲市科")));
    assertThat(entities.at("/result/0/id").asText()).isEqualTo(AGENCY);
    assertThat(
            valid("suggestedTypes", server.json("reconcile/suggest/type?prefix=agen"))
                .at("/result/0/id")
                .asText())
        .isEqualTo("Agency");
    assertThat(
            valid("suggestedProperties", server.json("reconcile/suggest/property?prefix=reg"))
                .at("/result/0/id")
                .asText())
        .isEqualTo("region");
  }

  @Test
  void tablesAreExtended() throws Exception {
    JsonNode proposed =
        valid("proposedProperties", server.json("reconcile/properties?type=Agency"));
    assertThat(proposed.findValuesAsText("id")).contains("region", "sector", "altLabel");
    String extend =
        "{\"ids\":[\"%s\",\"agency/none\"],\"properties\":[{\"id\":\"region\"},{\"id\":\"altLabel\"}]}"
            .formatted(AGENCY);
    JsonNode answer =
        valid("extension", server.json("reconcile?extend=" + ServedFixture.encode(extend)));
    JsonNode row = answer.path("rows").path(AGENCY);
    assertThat(row.at("/region/0/id").asText()).isEqualTo("region/990100");
    assertThat(row.at("/altLabel/0/str").asText()).isEqualTo("甲市科技局");
    assertThat(answer.path("rows").path("agency/none").path("region").isEmpty()).isTrue();
  }

  @Test
  void previewsAreSmallPages() throws Exception {
    HttpResponse<String> page = server.get("reconcile/preview?id=" + AGENCY, "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.body()).contains("甲市科学技术局", "甲市科技局");
    assertThat(server.get("reconcile/preview?id=none", "text/html").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"queries=%7B", "queries=%5B%5D", "queries=%7B%22q%22%3A%7B%7D%7D", "extend=x"})
  void brokenBatchesAreTheFaultOfTheClient(String parameters) throws Exception {
    HttpResponse<String> response = server.get("reconcile?" + parameters, "*/*");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains(parameters.substring(0, parameters.indexOf('=')));
  }
}
