package org.fazhi.graph;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes JSON-LD 1.1 with a context of prefixes and one named graph per report.
 *
 * <p>Jena's own writer needs the whole data set in memory and orders it by hash; this one streams
 * and keeps the order of the graph.
 */
final class JsonLdWriter implements GraphWriter {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  private final Map<String, String> prefixes = new LinkedHashMap<>(Prefixes.ofVocabularies());
  private final JsonGenerator json;

  JsonLdWriter(OutputStream out, String base) {
    prefixes.put("id", base);
    try {
      json = JSON.createGenerator(out, JsonEncoding.UTF8);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      // The same line ends on every system.
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartObject();
      json.writeObjectFieldStart("@context");
      for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
        json.writeStringField(prefix.getKey(), prefix.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("@graph");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(ReportGraph graph) {
    try {
      json.writeStartObject();
      json.writeStringField("@id", compact(graph.report()));
      json.writeArrayFieldStart("@graph");
      for (List<Triple> subject : grouped(graph.triples(), Triple::getSubject).values()) {
        write(subject);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(List<Triple> subject) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", compact(subject.get(0).getSubject().getURI()));
    for (Map.Entry<Node, List<Triple>> property :
        grouped(subject, Triple::getPredicate).entrySet()) {
      boolean type = property.getKey().equals(RDF.type.asNode());
      json.writeFieldName(type ? "@type" : compact(property.getKey().getURI()));
      Iterator<Triple> values = property.getValue().iterator();
      boolean several = property.getValue().size() > 1;
      if (several) {
        json.writeStartArray();
      }
      while (values.hasNext()) {
        Node value = values.next().getObject();
        if (type) {
          json.writeString(compact(value.getURI()));
        } else {
          write(value);
        }
      }
      if (several) {
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  private void write(Node value) throws IOException {
    if (value.isLiteral() && value.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      json.writeString(value.getLiteralLexicalForm());
      return;
    }
    json.writeStartObject();
    if (value.isURI()) {
      json.writeStringField("@id", compact(value.getURI()));
    } else {
      json.writeStringField("@value", value.getLiteralLexicalForm());
      if (value.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@type", compact(value.getLiteralDatatypeURI()));
      } else {
        json.writeStringField("@language", value.getLiteralLanguage());
      }
    }
    json.writeEndObject();
  }

  private String compact(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return iri;
  }

  private static Map<Node, List<Triple>> grouped(List<Triple> triples, Function<Triple, Node> key) {
    return triples.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
