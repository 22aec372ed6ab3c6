package org.fazhi.serve.page;

/**
 * A thing of the graph and what to call it.
 *
 * @param label its name, the IRI where it has none
 */
public record Thing(String iri, String label) implements Comparable<Thing> {

  /** By label. */
  @Override
  public int compareTo(Thing other) {
    int byLabel = label.compareTo(other.label);
    return byLabel != 0 ? byLabel : iri.compareTo(other.iri);
  }
}
