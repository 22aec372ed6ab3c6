package org.fazhi.serve.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.web.HttpSC;
import org.fazhi.serve.api.Answer;
import org.fazhi.serve.api.AnswerServlet;
import org.fazhi.serve.api.Problem;
import org.fazhi.serve.api.ProblemException;
import org.fazhi.serve.web.PublicAddress;

/**
 * {@code /reconcile}: the Reconciliation Service API 0.2. Without {@code queries} or {@code extend}
 * the address gives the manifest; below it are {@code suggest/entity}, {@code suggest/type}, {@code
 * suggest/property}, {@code properties} and {@code preview}.
 */
public final class ReconcileServlet extends AnswerServlet {

  private static final long serialVersionUID = 1L;
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int SUGGESTIONS = 20;

  private final transient Names names;
  private final String base;
  private final transient PublicAddress address;

  public ReconcileServlet(Names names, PublicAddress address) {
    this.names = names;
    this.base = names.base();
    this.address = address;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answerOrProblem(request).send(response);
  }

  @Override
  protected String methods() {
    return "GET, HEAD, POST, OPTIONS";
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    return switch (path) {
      case "/" -> Answer.json(service(request));
      case "/suggest/entity" -> Answer.json(suggestEntities(request));
      case "/suggest/type" -> Answer.json(suggestTypes(request));
      case "/suggest/property" -> Answer.json(suggestProperties(request));
      case "/properties" -> Answer.json(properties(request));
      case "/preview" -> preview(request);
      default ->
          throw new ProblemException(
              Problem.of(
                  HttpSC.NOT_FOUND_404,
                  "There is nothing at "
                      + request.getRequestURI()
                      + "; the manifest at /reconcile says what there is."));
    };
  }

  private JsonNode service(HttpServletRequest request) {
    String queries = request.getParameter("queries");
    if (queries != null) {
      return reconcile(parse("queries", queries));
    }
    String extend = request.getParameter("extend");
    if (extend != null) {
      return extend(parse("extend", extend));
    }
    return new Manifest(address.root(request), base).toJson();
  }

  private static JsonNode parse(String parameter, String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      // Said below in the same words.
    }
    throw new ProblemException(
        Problem.parameter(
            parameter, "parameter " + parameter + " is no JSON object", "a JSON object"));
  }

  private ObjectNode reconcile(JsonNode batch) {
    EntityIndex index = names.index();
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> entry : batch.properties()) {
      ArrayNode result = answer.putObject(entry.getKey()).putArray("result");
      index
          .candidates(query(entry.getKey(), entry.getValue()))
          .forEach(candidate -> result.add(candidate.toJson()));
    }
    return answer;
  }

  private static NameQuery query(String key, JsonNode json) {
    try {
      return NameQuery.read(json);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problem.parameter(
              "queries", "query " + key + " cannot be read: " + e.getMessage(), "a name to match"));
    }
  }

  private ObjectNode extend(JsonNode asked) {
    EntityIndex index = names.index();
    List<EntityProperty> properties =
        asked.path("properties").findValuesAsText("id").stream()
            .map(ReconcileServlet::property)
            .toList();
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode meta = answer.putArray("meta");
    properties.forEach(property -> meta.add(meta(property)));
    ObjectNode rows = answer.putObject("rows");
    for (JsonNode id : asked.path("ids")) {
      ObjectNode row = rows.putObject(id.asText());
      Optional<Entity> entity = index.find(localId(id.asText()));
      for (EntityProperty property : properties) {
        ArrayNode values = row.putArray(property.id());
        entity.map(found -> found.values(property)).orElse(List.of()).stream()
            .map(this::value)
            .forEach(values::add);
      }
    }
    return answer;
  }

  private static EntityProperty property(String id) {
    return EntityProperty.of(id)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.parameter(
                        "extend",
                        "there is no property “" + id + "”",
                        "one of those that /reconcile/properties lists")));
  }

  private static ObjectNode meta(EntityProperty property) {
    ObjectNode meta = property.toJson();
    if (property == EntityProperty.REGION || property == EntityProperty.WITHIN) {
      meta.set("type", EntityType.REGION.toJson());
    }
    return meta;
  }

  private ObjectNode value(Entity.Value value) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    return names.index().find(localId(value.iri())).isPresent()
        ? json.put("id", localId(value.iri())).put("name", value.text())
        : json.put("str", value.text());
  }

  private String localId(String idOrIri) {
    return idOrIri.startsWith(base) ? idOrIri.substring(base.length()) : idOrIri;
  }

  private ObjectNode suggestEntities(HttpServletRequest request) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode result = answer.putArray("result");
    for (Entity entity : names.index().suggestions(prefix(request), types(request), SUGGESTIONS)) {
      ObjectNode suggestion = result.addObject();
      suggestion.put("id", entity.id());
      suggestion.put("name", entity.name());
      if (!entity.description().isEmpty()) {
        suggestion.put("description", entity.description());
      }
      suggestion.putArray("notable").add(entity.type().toJson());
    }
    return answer;
  }

  private static Set<EntityType> types(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("type"))
        .flatMap(EntityType::of)
        .<Set<EntityType>>map(EnumSet::of)
        .orElseGet(() -> EnumSet.allOf(EntityType.class));
  }

  private static ObjectNode suggestTypes(HttpServletRequest request) {
    String prefix = prefix(request).toLowerCase(Locale.ROOT);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode result = answer.putArray("result");
    Arrays.stream(EntityType.values())
        .filter(type -> contains(type.id() + " " + type.label(), prefix))
        .forEach(type -> result.add(type.toJson()));
    return answer;
  }

  private static ObjectNode suggestProperties(HttpServletRequest request) {
    String prefix = prefix(request).toLowerCase(Locale.ROOT);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode result = answer.putArray("result");
    Arrays.stream(EntityProperty.values())
        .filter(property -> contains(property.id() + " " + property.label(), prefix))
        .forEach(property -> result.add(property.toJson()));
    return answer;
  }

  private static boolean contains(String text, String prefix) {
    return text.toLowerCase(Locale.ROOT).contains(prefix);
  }

  private static String prefix(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("prefix")).map(String::strip).orElse("");
  }

  private static ObjectNode properties(HttpServletRequest request) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    Optional<EntityType> type =
        Optional.ofNullable(request.getParameter("type")).flatMap(EntityType::of);
    type.ifPresent(known -> answer.put("type", known.id()));
    ArrayNode properties = answer.putArray("properties");
    Arrays.stream(EntityProperty.values())
        .filter(property -> type.map(property::isOf).orElse(true))
        .forEach(property -> properties.add(property.toJson()));
    return answer;
  }

  private Answer preview(HttpServletRequest request) {
    String id = Optional.ofNullable(request.getParameter("id")).orElse("");
    Entity entity =
        names
            .index()
            .find(localId(id))
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.of(HttpSC.NOT_FOUND_404, "There is no entity “" + id + "”.")));
    return Answer.text(
        "text/html", new Preview(entity, address.root(request) + "/id/" + entity.id()).toHtml());
  }
}
