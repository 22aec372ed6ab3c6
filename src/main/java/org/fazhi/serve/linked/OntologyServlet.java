package org.fazhi.serve.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.fazhi.serve.web.MediaRanges;
import org.fazhi.serve.web.Problem;
import org.fazhi.serve.web.PublicAddress;

/**
 * {@code /ontology}: the vocabulary as a page or as RDF, by negotiation and by suffix ({@code
 * /ontology.ttl}), and its JSON-LD context. The IRIs of its terms are fragments of this document.
 */
public final class OntologyServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Where the JSON-LD context is. */
  public static final String CONTEXT_PATH = "/ontology/context.jsonld";

  private static final String PATH = "/ontology";

  private final transient Graph vocabulary;
  private final transient JsonLdContext context;
  private final transient DescriptionWriter writer;
  private final transient PublicAddress address;
  private final transient Pages pages;
  private final String version;

  public OntologyServlet(
      Graph vocabulary,
      JsonLdContext context,
      DescriptionWriter writer,
      PublicAddress address,
      Pages pages) {
    this.vocabulary = vocabulary;
    this.context = context;
    this.writer = writer;
    this.address = address;
    this.pages = pages;
    this.version = version(vocabulary);
  }

  private static String version(Graph vocabulary) {
    return vocabulary
        .find(Node.ANY, OWL.versionInfo.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElse("");
  }

  /** The paths that this servlet answers. */
  public static String[] paths() {
    String[] paths = new String[Representation.values().length + 2];
    for (Representation form : Representation.values()) {
      paths[form.ordinal()] = PATH + "." + form.suffix();
    }
    paths[paths.length - 2] = PATH;
    paths[paths.length - 1] = PATH + "/*";
    return paths;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    response.setHeader("Cache-Control", "max-age=3600");
    if (path.equals(CONTEXT_PATH)) {
      send(
          context.document().toPrettyString().getBytes(UTF_8),
          Representation.JSON_LD.mediaType(),
          response);
      return;
    }
    Optional<Representation> suffix = Representation.ofPath(path);
    if (suffix.isPresent() && path.equals(PATH + "." + suffix.get().suffix())) {
      send(suffix.get(), request, response);
    } else if (path.equals(PATH) || path.equals(PATH + "/") || path.equals(PATH + "/" + version)) {
      negotiate(request, response);
    } else {
      new Problem(
              HttpServletResponse.SC_NOT_FOUND,
              "The ontology is one document, and its terms are fragments of it: " + PATH + "#term.")
          .answer(request, response);
    }
  }

  private void negotiate(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<Representation> form =
        Representation.negotiate(MediaRanges.parse(request.getHeader("Accept")));
    if (form.isEmpty()) {
      new Problem(
              HttpServletResponse.SC_NOT_ACCEPTABLE,
              "The ontology is there as "
                  + Representation.mediaTypes()
                  + "; the request accepts none of them.")
          .answer(request, response);
      return;
    }
    response.setHeader(
        "Content-Location", address.root(request) + PATH + "." + form.get().suffix());
    send(form.get(), request, response);
  }

  private void send(Representation form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    for (Representation other : Representation.values()) {
      response.addHeader(
          "Link",
          "<%s%s.%s>; rel=\"alternate\"; type=\"%s\""
              .formatted(address.root(request), PATH, other.suffix(), other.mediaType()));
    }
    if (form == Representation.HTML) {
      pages.showOntology(request, response);
    } else {
      send(writer.write(vocabulary, form, address.root(request)), form.mediaType(), response);
    }
  }

  private static void send(byte[] body, String mediaType, HttpServletResponse response)
      throws IOException {
    response.setContentType(mediaType + ";charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
