package org.fazhi.serve.page;

import java.util.List;

/**
 * Terms of one kind.
 *
 * @param kind suffix of the message that names it
 */
public record OntologyChapter(String kind, List<Term> terms) {

  /**
   * A class, property or concept.
   *
   * @param name its fragment: {@code studied}
   * @param label in the language of the page
   * @param comment in the language of the page; empty when there is none
   */
  public record Term(String name, String label, String comment, List<Reference> references) {}

  /**
   * A link from a term to others.
   *
   * @param property suffix of the message that names it
   * @param values the others, by their prefixed names
   */
  public record Reference(String property, List<Thing> values) {}
}
