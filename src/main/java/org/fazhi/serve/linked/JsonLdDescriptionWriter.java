package org.fazhi.serve.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Writes a description as JSON-LD that refers to the published context. */
final class JsonLdDescriptionWriter {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final JsonLdContext context;
  private final String contextAddress;

  /**
   * @param contextAddress where {@code context} is published
   */
  JsonLdDescriptionWriter(JsonLdContext context, String contextAddress) {
    this.context = context;
    this.contextAddress = contextAddress;
  }

  void write(Graph description, OutputStream out) throws IOException {
    Map<Node, ObjectNode> subjects = new LinkedHashMap<>();
    description
        .find()
        .forEach(
            triple -> add(subjects.computeIfAbsent(triple.getSubject(), this::subject), triple));
    ObjectNode document = MAPPER.createObjectNode();
    document.put("@context", contextAddress);
    document.putArray("@graph").addAll(subjects.values());
    MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, document);
    out.write('\n');
  }

  private ObjectNode subject(Node node) {
    return MAPPER.createObjectNode().put("@id", context.reference(node));
  }

  private void add(ObjectNode subject, Triple triple) {
    String property = triple.getPredicate().getURI();
    if (property.equals(RDF.type.getURI()) && triple.getObject().isURI()) {
      values(subject, "@type").add(context.name(triple.getObject().getURI()));
    } else {
      values(subject, context.name(property)).add(context.value(property, triple.getObject()));
    }
  }

  private static ArrayNode values(ObjectNode subject, String name) {
    return subject.withArrayProperty(name);
  }
}
