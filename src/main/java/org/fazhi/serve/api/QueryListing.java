package org.fazhi.serve.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.fazhi.query.BilingualText;
import org.fazhi.query.QueryParameter;
import org.fazhi.query.SavedQueries;
import org.fazhi.query.SavedQuery;

/**
 * What saved queries there are, for programs that offer them.
 *
 * @param queries those that are listed
 */
record QueryListing(SavedQueries queries) {

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode list = json.putArray("queries");
    queries.all().forEach(query -> list.add(entry(query)));
    return json;
  }

  private static ObjectNode entry(SavedQuery query) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry.put("name", query.name());
    entry.set("title", bilingual(query.title()));
    entry.set("question", bilingual(query.question()));
    ArrayNode parameters = entry.putArray("parameters");
    query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    ObjectNode examples = entry.putObject("example");
    query
        .parameters()
        .forEach(
            parameter -> {
              String value = query.examples().get(parameter.name());
              if (value != null) {
                examples.put(parameter.name(), value);
              }
            });
    ArrayNode formats = entry.putArray("formats");
    AnswerForm.of(query).forEach(form -> formats.add(form.id()));
    return entry;
  }

  private static ObjectNode parameter(QueryParameter parameter) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", parameter.name());
    json.put("type", parameter.type().id());
    json.put("expected", parameter.type().expected());
    json.put("required", parameter.required());
    parameter.defaultValue().ifPresent(value -> json.put("default", value));
    json.set("description", bilingual(parameter.description()));
    return json;
  }

  private static ObjectNode bilingual(BilingualText text) {
    return JsonNodeFactory.instance.objectNode().put("zh", text.zh()).put("en", text.en());
  }
}
