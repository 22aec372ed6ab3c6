package org.fazhi.serve.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.fazhi.serve.web.Html;
import org.fazhi.serve.web.PublicAddress;

/** Shows the statements about a thing as a list. */
public final class PlainThingPage implements ThingPage {

  private final String base;
  private final PublicAddress address;

  /**
   * @param base begins the IRIs of things, which are linked to their pages here
   */
  public PlainThingPage(String base, PublicAddress address) {
    this.base = base;
    this.address = address;
  }

  @Override
  public void show(
      Description description, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String root = address.root(request);
    Graph graph = description.graph();
    Node thing = NodeFactory.createURI(description.iri());
    Html page =
        Html.page(name(graph, thing)).markup("<p>").text(description.iri()).markup("</p><dl>");
    graph.find(thing, Node.ANY, Node.ANY).toList().stream()
        .sorted(Comparator.comparing(Triple::toString))
        .forEach(triple -> row(page, graph, root, triple.getPredicate(), triple.getObject()));
    page.markup("</dl>").element("h2", "被引用 Pointed to by").markup("<ul>");
    graph.find(Node.ANY, Node.ANY, thing).mapWith(Triple::getSubject).toSet().stream()
        .sorted(Comparator.comparing(Node::toString))
        .forEach(
            subject -> {
              page.markup("<li>");
              value(page, graph, root, subject);
              page.markup("</li>");
            });
    page.markup("</ul>");
    if (description.pointersLeftOut()) {
      page.element("p", "仅列出前 " + ThingDescriber.POINTERS + " 条。 The list is not complete.");
    }
    response.setContentType("text/html;charset=utf-8");
    response.getOutputStream().write(page.end().getBytes(UTF_8));
  }

  private void row(Html page, Graph graph, String root, Node property, Node value) {
    page.markup("<dt>").link(property.getURI(), local(property.getURI())).markup("</dt><dd>");
    value(page, graph, root, value);
    page.markup("</dd>");
  }

  private void value(Html page, Graph graph, String root, Node value) {
    if (value.isLiteral()) {
      page.element("span", value.getLiteralLanguage(), value.getLiteralLexicalForm());
    } else if (value.isURI()) {
      String iri = value.getURI();
      String target = iri.startsWith(base) ? root + "/id/" + iri.substring(base.length()) : iri;
      page.link(target, name(graph, value));
    } else {
      page.text("[]");
    }
  }

  private static String name(Graph graph, Node thing) {
    if (!thing.isURI()) {
      return "[]";
    }
    for (Node property :
        new Node[] {
          SKOS.prefLabel.asNode(), DCTerms.title.asNode(), RDFS.label.asNode(), FOAF.name.asNode()
        }) {
      String name =
          graph
              .find(thing, property, Node.ANY)
              .mapWith(Triple::getObject)
              .filterKeep(Node::isLiteral)
              .toList()
              .stream()
              .min(Comparator.comparing(label -> label.getLiteralLanguage().equals("zh") ? 0 : 1))
              .map(Node::getLiteralLexicalForm)
              .orElse("");
      if (!name.isEmpty()) {
        return name;
      }
    }
    return local(thing.getURI());
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
