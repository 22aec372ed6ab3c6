package org.fazhi.serve.protocol;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.web.HttpSC;
import org.jspecify.annotations.Nullable;

/**
 * The statements that a request brings, in its body or in the files of a form.
 *
 * <p>They are read whole before the store is locked, so that a slow client holds up nobody.
 */
final class GraphUpload {

  /** Contexts of JSON-LD may stand on other hosts, which the server would then call. */
  private static final Set<Lang> SYNTAXES = Set.of(Lang.TURTLE, Lang.NTRIPLES, Lang.RDFXML);

  private static final String FORM = "multipart/form-data";

  /** Bytes. */
  private static final int LARGEST = 64 << 20;

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final String base;
  private int bytes;

  private GraphUpload(String base) {
    this.base = base;
  }

  /**
   * Reads what {@code action} brings, or ends it with what is wrong.
   *
   * @param base what relative IRIs are relative to
   */
  static Graph read(HttpAction action, String base) {
    GraphUpload upload = new GraphUpload(base);
    try {
      String type = action.getRequestContentType();
      if (isForm(type)) {
        upload.readForm(action);
      } else {
        upload.parse(action.getRequestInputStream(), syntax(type));
      }
    } catch (RiotException | FileUploadException e) {
      ServletOps.errorBadRequest(e.getMessage());
    } catch (IOException e) {
      ServletOps.errorBadRequest("The statements cannot be read: " + e.getMessage());
    }
    return upload.graph;
  }

  private void readForm(HttpAction action) throws IOException {
    FileItemInputIterator parts =
        new JakartaServletFileUpload<>().getItemIterator(action.getRequest());
    while (parts.hasNext()) {
      FileItemInput part = parts.next();
      parse(part.getInputStream(), syntax(part.getContentType()));
    }
  }

  private void parse(InputStream in, Lang syntax) throws IOException {
    byte[] content = in.readNBytes(LARGEST - bytes + 1);
    bytes += content.length;
    if (bytes > LARGEST) {
      ServletOps.error(
          HttpSC.PAYLOAD_TOO_LARGE_413,
          "A request brings at most %,d bytes; send the statements in parts by POST."
              .formatted(LARGEST));
    }
    RDFParser.create()
        .source(new ByteArrayInputStream(content))
        .lang(syntax)
        .base(base)
        .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
        .parse(graph);
  }

  private static boolean isForm(@Nullable String type) {
    return type != null && FORM.equals(ContentType.create(type).getContentTypeStr());
  }

  private static Lang syntax(@Nullable String type) {
    Optional<Lang> syntax =
        Optional.ofNullable(type)
            .map(it -> RDFLanguages.contentTypeToLang(ContentType.create(it).getContentTypeStr()))
            .filter(SYNTAXES::contains);
    if (syntax.isEmpty()) {
      ServletOps.error(
          HttpSC.UNSUPPORTED_MEDIA_TYPE_415,
          "Graphs are taken as text/turtle, application/n-triples or application/rdf+xml, or as such"
              + " files in multipart/form-data, not as "
              + (type == null ? "something without a type" : type)
              + ".");
    }
    return syntax.orElseThrow();
  }
}
