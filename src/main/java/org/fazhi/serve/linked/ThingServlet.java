package org.fazhi.serve.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.fazhi.serve.web.MediaRanges;
import org.fazhi.serve.web.Problem;
import org.fazhi.serve.web.PublicAddress;
import org.fazhi.serve.web.Validator;
import org.fazhi.store.StoreState;

/**
 * {@code /id/…}: the things of the graph. A thing answers 303 with the document that describes it
 * in the form that the client likes best; the document has a suffix and answers 200.
 *
 * <p>{@code /id/region/330112} leads to {@code /id/region/330112.ttl}.
 */
public final class ThingServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Where things are. */
  public static final String PATH = "/id/";

  private static final int PERMANENT_REDIRECT = 308;

  /** Paths of IRIs that this project makes; others are not looked up. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._~!$&'()*+,;=:@/%-]+");

  private final transient DatasetGraph dataset;
  private final transient ThingDescriber describer;
  private final transient DescriptionWriter writer;
  private final transient Publication publication;
  private final transient PublicAddress address;
  private final transient Pages pages;

  public ThingServlet(
      DatasetGraph dataset,
      ThingDescriber describer,
      DescriptionWriter writer,
      Publication publication,
      PublicAddress address,
      Pages pages) {
    this.dataset = dataset;
    this.describer = describer;
    this.writer = writer;
    this.publication = publication;
    this.address = address;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI().substring((request.getContextPath() + PATH).length());
    String plain = PlainPath.of(path);
    if (!NAME.matcher(plain).matches()) {
      notFound(path, request, response);
      return;
    }
    if (!plain.equals(path)) {
      response.setStatus(PERMANENT_REDIRECT);
      response.setHeader("Location", address.root(request) + PATH + plain + choices(request));
      return;
    }
    Optional<Representation> suffix = Representation.ofPath(path);
    if (suffix.isEmpty()) {
      thing(path, request, response);
    } else {
      String name = path.substring(0, path.length() - suffix.get().suffix().length() - 1);
      document(name, suffix.get(), request, response);
    }
  }

  private void thing(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!describer.knows(publication.base() + name)) {
      notFound(name, request, response);
      return;
    }
    response.addHeader("Vary", "Accept");
    links(name, request, response);
    Optional<Representation> form =
        Representation.negotiate(MediaRanges.parse(request.getHeader("Accept")));
    if (form.isEmpty()) {
      new Problem(
              HttpServletResponse.SC_NOT_ACCEPTABLE,
              "This thing is described as "
                  + Representation.mediaTypes()
                  + "; the request accepts none of them.")
          .answer(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", document(name, form.get(), request) + choices(request));
  }

  /** What a page is asked to show of the thing: {@code ?year=2023}. */
  private static String choices(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? "" : "?" + query;
  }

  private void document(
      String name, Representation form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (form == Representation.HTML) {
      page(name, request, response);
      return;
    }
    StoreState state = StoreState.of(dataset);
    Optional<Description> found = describer.describe(publication.base() + name);
    if (found.isEmpty()) {
      notFound(name, request, response);
      return;
    }
    Validator validator = Validator.of(state, form.suffix());
    validator.describe(response);
    links(name, request, response);
    if (validator.isHeldBy(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    Graph graph = found.get().graph();
    aboutDocument(found.get(), document(name, form, request), state, request);
    byte[] body = writer.write(graph, form, address.root(request));
    response.setContentType(form.mediaType() + ";charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private void page(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String iri = publication.base() + name;
    if (!describer.knows(iri)) {
      notFound(name, request, response);
      return;
    }
    links(name, request, response);
    pages.showThing(iri, request, response);
  }

  /** Says what the document is, and what it leaves out. */
  private void aboutDocument(
      Description description, String document, StoreState state, HttpServletRequest request) {
    Graph graph = description.graph();
    Node it = NodeFactory.createURI(document);
    graph.add(it, RDF.type.asNode(), FOAF.Document.asNode());
    add(graph, it, FOAF.primaryTopic, description.iri());
    add(graph, it, DCTerms.license, publication.license());
    add(graph, it, VOID.inDataset, address.root(request) + "/.well-known/void#dataset");
    graph.add(
        it,
        DCTerms.modified.asNode(),
        NodeFactory.createLiteralDT(state.changed().toString(), XSDDatatype.XSDdateTime));
    if (description.pointersLeftOut()) {
      graph.add(
          it,
          RDFS.comment.asNode(),
          NodeFactory.createLiteralLang(
              "More than "
                  + ThingDescriber.POINTERS
                  + " statements point to this thing; the others are left out here and are to be"
                  + " had by SPARQL.",
              "en"));
    }
  }

  private static void add(Graph graph, Node subject, Property property, String iri) {
    graph.add(subject, property.asNode(), NodeFactory.createURI(iri));
  }

  private void links(String name, HttpServletRequest request, HttpServletResponse response) {
    for (Representation form : Representation.values()) {
      response.addHeader(
          "Link",
          "<%s>; rel=\"alternate\"; type=\"%s\""
              .formatted(document(name, form, request), form.mediaType()));
    }
    response.addHeader(
        "Link",
        "<%s>; rel=\"describedby\"; type=\"text/turtle\""
            .formatted(document(name, Representation.TURTLE, request)));
    response.addHeader("Link", "<" + publication.license() + ">; rel=\"license\"");
  }

  private String document(String name, Representation form, HttpServletRequest request) {
    return address.root(request) + PATH + name + "." + form.suffix();
  }

  private void notFound(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new Problem(
            HttpServletResponse.SC_NOT_FOUND,
            "The graph knows nothing called " + publication.base() + name + ".")
        .answer(request, response);
  }
}
