package org.fazhi.serve.linked;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.fazhi.graph.Prefixes;

/** Writes descriptions in the forms for machines. Thread-safe. */
public final class DescriptionWriter {

  private final JsonLdContext context;
  private final PrefixMap prefixes = PrefixMapFactory.create(Prefixes.ofVocabularies());

  public DescriptionWriter(JsonLdContext context) {
    this.context = context;
  }

  /**
   * The bytes of {@code description}, in UTF-8.
   *
   * @param root public address of the server, without its slash
   * @throws IllegalArgumentException for HTML, which pages are for
   */
  public byte[] write(Graph description, Representation form, String root) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (form) {
      case TURTLE -> write(description, RDFFormat.TURTLE_BLOCKS, out);
      case N_TRIPLES -> write(description, RDFFormat.NTRIPLES_UTF8, out);
      case RDF_XML -> write(description, RDFFormat.RDFXML_PLAIN, out);
      case TRIG -> write(description, RDFFormat.TRIG_BLOCKS, out);
      case N_QUADS -> write(description, RDFFormat.NQUADS_UTF8, out);
      case JSON_LD ->
          new JsonLdDescriptionWriter(context, root + OntologyServlet.CONTEXT_PATH)
              .write(description, out);
      case HTML -> throw new IllegalArgumentException("pages are written elsewhere");
    }
    return out.toByteArray();
  }

  private void write(Graph description, RDFFormat format, ByteArrayOutputStream out) {
    description.getPrefixMapping().setNsPrefixes(prefixes.getMapping());
    RDFWriter.source(description).format(format).output(out);
  }
}
