package org.fazhi.serve.linked;

import org.fazhi.graph.Iris;

/**
 * What is published under which names and terms.
 *
 * @param base begins the IRIs of things
 * @param license IRI of the licence of the data
 */
public record Publication(String base, String license) {

  /** The project's own base, and Creative Commons Attribution. */
  public static final Publication DEFAULT =
      new Publication(Iris.DEFAULT_BASE, "https://creativecommons.org/licenses/by/4.0/");
}
