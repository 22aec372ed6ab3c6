package org.fazhi.serve.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.fazhi.query.ParameterType;
import org.fazhi.query.QueryParameter;
import org.fazhi.query.SavedQueries;
import org.fazhi.query.SavedQuery;
import org.fazhi.serve.linked.Publication;

/**
 * The description of the saved queries in OpenAPI 3.1, made from their headers.
 *
 * @param queries those that are described
 * @param publication licence of the answers
 */
record OpenApi(SavedQueries queries, Publication publication) {

  private static final String PROBLEM_REFERENCE = "#/components/responses/Problem";
  private static final String ROWS_REFERENCE = "#/components/schemas/Rows";

  ObjectNode toJson() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("openapi", "3.1.0");
    ObjectNode info = root.putObject("info");
    info.put("title", "法治图谱 Fazhi Graph: saved queries");
    info.put("version", "1");
    info.put(
        "description",
        "Questions about what China's public bodies state in their yearly rule-of-law reports. Each"
            + " answer leads to the words that state it.");
    info.putObject("license")
        .put("name", publication.licenseName())
        .put("url", publication.license());
    // Relative to this document, so that it holds behind a proxy and under a prefix as well.
    root.putArray("servers").addObject().put("url", ".");
    // Nobody needs credentials to read.
    root.putArray("security");
    ObjectNode paths = root.putObject("paths");
    paths.putObject("/queries").set("get", listing());
    queries
        .all()
        .forEach(query -> paths.putObject("/queries/" + query.name()).set("get", ask(query)));
    root.set("components", components());
    return root;
  }

  private static ObjectNode listing() {
    ObjectNode operation = JsonNodeFactory.instance.objectNode();
    operation.put("operationId", "queries");
    operation.put("summary", "All saved queries with their parameters");
    ObjectNode ok = operation.putObject("responses").putObject("200");
    ok.put("description", "The queries, sorted by name");
    ObjectNode schema = ok.putObject("content").putObject("application/json").putObject("schema");
    schema.put("type", "object");
    schema.putArray("required").add("queries");
    schema.putObject("properties").putObject("queries").put("type", "array");
    return operation;
  }

  private static ObjectNode ask(SavedQuery query) {
    ObjectNode operation = JsonNodeFactory.instance.objectNode();
    operation.put("operationId", query.name());
    operation.put("summary", query.title().en() + " " + query.title().zh());
    operation.put("description", query.question().en() + "\n\n" + query.question().zh());
    ArrayNode parameters = operation.putArray("parameters");
    for (QueryParameter parameter : query.parameters()) {
      if (parameter.type() != ParameterType.LIMIT) {
        parameters.add(parameter(query, parameter));
      }
    }
    if (query.query().isSelectType()) {
      addPaging(query, parameters);
    }
    parameters.add(format(query));
    ObjectNode responses = operation.putObject("responses");
    responses.set("200", answer(query));
    for (String status : List.of("400", "406", "503")) {
      responses.putObject(status).put("$ref", PROBLEM_REFERENCE);
    }
    return operation;
  }

  private static ObjectNode parameter(SavedQuery query, QueryParameter parameter) {
    ObjectNode json = inQuery(parameter.name());
    json.put("required", parameter.required());
    json.put(
        "description",
        parameter.description().en()
            + " ("
            + parameter.type().expected()
            + ")\n\n"
            + parameter.description().zh());
    ObjectNode schema = schema(parameter.type());
    parameter
        .defaultValue()
        .ifPresent(
            value -> schema.set("default", new TypedValue(parameter.type(), value).toJson()));
    json.set("schema", schema);
    Optional.ofNullable(query.examples().get(parameter.name()))
        .ifPresent(value -> json.set("example", new TypedValue(parameter.type(), value).toJson()));
    return json;
  }

  private static void addPaging(SavedQuery query, ArrayNode parameters) {
    ObjectNode page = inQuery(Paging.PAGE);
    page.put("description", "Page of the answer, from 1");
    page.putObject("schema").put("type", "integer").put("minimum", 1).put("default", 1);
    ObjectNode limit = inQuery(Paging.LIMIT);
    limit.put("description", "Rows on a page");
    limit
        .putObject("schema")
        .put("type", "integer")
        .put("minimum", 1)
        .put("maximum", Paging.MOST)
        .put("default", Paging.usual(query));
    parameters.add(page).add(limit);
  }

  private static ObjectNode format(SavedQuery query) {
    ObjectNode format = inQuery("format");
    format.put(
        "description",
        "Form of the answer; goes before Accept. csv holds the values as they are, for programs; in"
            + " csv-safe, for spreadsheets, texts that would be formulas have an apostrophe before"
            + " them.");
    ArrayNode forms = format.putObject("schema").put("type", "string").putArray("enum");
    AnswerForm.of(query).forEach(form -> forms.add(form.id()));
    forms.add("rq").add("sparql");
    return format;
  }

  private static ObjectNode inQuery(String name) {
    return JsonNodeFactory.instance.objectNode().put("name", name).put("in", "query");
  }

  private static ObjectNode schema(ParameterType type) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    switch (type) {
      case INTEGER, LIMIT -> schema.put("type", "integer");
      case DECIMAL -> schema.put("type", "number");
      case BOOLEAN -> schema.put("type", "boolean");
      case DATE -> schema.put("type", "string").put("format", "date");
      case IRI -> schema.put("type", "string").put("format", "iri");
      case YEAR -> schema.put("type", "string").put("pattern", "^[0-9]{4}(-[0-9]{4})?$");
      case TERM -> schema.put("type", "string").put("pattern", "^[A-Za-z][A-Za-z0-9]*$");
      case STRING, REGION, AGENCY, LAW, MEASURE, INDICATOR, SECTOR -> schema.put("type", "string");
    }
    return schema;
  }

  private static ObjectNode answer(SavedQuery query) {
    ObjectNode ok = JsonNodeFactory.instance.objectNode();
    ok.put("description", query.title().en());
    if (query.query().isSelectType()) {
      ok.putObject("headers")
          .putObject("Link")
          .put("description", "The next and the previous page (RFC 8288)")
          .putObject("schema")
          .put("type", "string");
    }
    ObjectNode content = ok.putObject("content");
    for (AnswerForm form : AnswerForm.of(query)) {
      ObjectNode media = content.putObject(form.mediaType());
      if (form == AnswerForm.JSON) {
        media.set("schema", plainSchema(query));
      }
    }
    return ok;
  }

  private static ObjectNode plainSchema(SavedQuery query) {
    if (query.query().isAskType()) {
      ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
      schema.putArray("required").add("answer");
      schema.putObject("properties").putObject("answer").put("type", "boolean");
      return schema;
    }
    return JsonNodeFactory.instance.objectNode().put("$ref", ROWS_REFERENCE);
  }

  private static ObjectNode components() {
    ObjectNode components = JsonNodeFactory.instance.objectNode();
    ObjectNode schemas = components.putObject("schemas");
    schemas.set("Rows", rowsSchema());
    schemas.set("Problem", problemSchema());
    ObjectNode problem = components.putObject("responses").putObject("Problem");
    problem.put("description", "Why the query is not answered (RFC 9457)");
    problem
        .putObject("content")
        .putObject(Problem.MEDIA_TYPE)
        .putObject("schema")
        .put("$ref", "#/components/schemas/Problem");
    return components;
  }

  private static ObjectNode rowsSchema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    schema.putArray("required").add("columns").add("rows").add("page").add("limit").add("more");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("columns").put("type", "array").putObject("items").put("type", "string");
    ObjectNode row = properties.putObject("rows").put("type", "array").putObject("items");
    row.put("type", "object");
    ArrayNode types = row.putObject("additionalProperties").putArray("type");
    types.add("string").add("number").add("boolean").add("null");
    properties.putObject("page").put("type", "integer").put("minimum", 1);
    properties.putObject("limit").put("type", "integer").put("minimum", 1);
    properties
        .putObject("more")
        .put("type", "boolean")
        .put("description", "Whether a page follows");
    properties
        .putObject("next")
        .put("type", "string")
        .put("format", "uri-reference")
        .put("description", "Address of the next page, relative to this one");
    return schema;
  }

  private static ObjectNode problemSchema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    schema.putArray("required").add("type").add("title").add("status").add("detail");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("type").put("type", "string").put("format", "uri-reference");
    properties.putObject("title").put("type", "string");
    properties.putObject("status").put("type", "integer");
    properties.putObject("detail").put("type", "string").put("description", "What is wrong");
    properties
        .putObject("parameter")
        .put("type", "string")
        .put("description", "Whose value is wrong");
    properties
        .putObject("expected")
        .put("type", "string")
        .put("description", "What would be right");
    return schema;
  }
}
