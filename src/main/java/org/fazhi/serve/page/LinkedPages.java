package org.fazhi.serve.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.fazhi.serve.linked.Pages;

/** The pages of things and of the vocabulary, for who asks linked data for HTML. */
final class LinkedPages implements Pages {

  private final PageWriter writer;
  private final ThingPage things;
  private final OntologyPage ontology;

  LinkedPages(PageWriter writer, ThingPage things, OntologyPage ontology) {
    this.writer = writer;
    this.things = things;
    this.ontology = ontology;
  }

  @Override
  public void showThing(String iri, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    writer.write(request, response, Map.of(), asked -> things.render(iri, asked));
  }

  @Override
  public void showOntology(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    writer.write(request, response, Map.of(), ontology);
  }
}
