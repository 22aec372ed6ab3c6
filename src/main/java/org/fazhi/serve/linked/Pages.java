package org.fazhi.serve.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Shows to people what programs get as RDF. Status, links and validators of the answer are set
 * already. Thread-safe.
 */
public interface Pages {

  /** Answers {@code request} with the page of the thing that {@code iri} names. */
  void showThing(String iri, HttpServletRequest request, HttpServletResponse response)
      throws IOException;

  /** Answers {@code request} with the vocabulary. */
  void showOntology(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
