package org.fazhi.store.index;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;
import org.fazhi.graph.stored.CondensedReport;

/**
 * Literals in the form in which TDB2 gives them back.
 *
 * <p>TDB2 keeps numbers, dates and truth values as values: it reads {@code "1"^^xsd:decimal} back
 * as {@code "1.0"}, which it would store as another value. A statement that was written in the form
 * that is read back is found and deleted by what a query showed. Pure functions.
 */
public final class CanonicalForm {

  /**
   * No datatype needs more than two rounds; the limit only keeps a fault from going on for ever.
   */
  private static final int ROUNDS = 4;

  private CanonicalForm() {}

  /** {@code node} as a store gives it back. */
  public static Node of(Node node) {
    if (!node.isLiteral() || !NodeId.hasInlineDatatype(node)) {
      return node;
    }
    Node form = node;
    for (int i = 0; i < ROUNDS; i++) {
      NodeId inline = NodeId.inline(form);
      if (inline == null) {
        return form;
      }
      Node next = NodeId.extract(inline);
      if (next.equals(form)) {
        return form;
      }
      form = next;
    }
    return form;
  }

  /** {@code triple} with its object in that form. */
  public static Triple of(Triple triple) {
    Node object = of(triple.getObject());
    return object == triple.getObject()
        ? triple
        : Triple.create(triple.getSubject(), triple.getPredicate(), object);
  }

  /** {@code report} with all literals in that form. */
  public static CondensedReport of(CondensedReport report) {
    return new CondensedReport(report.report(), all(report.own()), all(report.shared()));
  }

  private static List<Triple> all(List<Triple> triples) {
    return triples.stream().map(CanonicalForm::of).toList();
  }
}
