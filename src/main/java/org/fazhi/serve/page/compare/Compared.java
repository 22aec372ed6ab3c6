package org.fazhi.serve.page.compare;

import static org.apache.jena.graph.NodeFactory.createLiteralDT;
import static org.apache.jena.graph.NodeFactory.createURI;

import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.fazhi.serve.page.Terms;
import org.fazhi.serve.page.Thing;

/**
 * What a column of a comparison is about.
 *
 * @param thing an agency or a region; a year has itself for its IRI: {@code 2022}
 */
public record Compared(Kind kind, Thing thing) {

  /** What can be compared; things of one kind only. */
  public enum Kind {
    AGENCY,
    REGION,
    YEAR;

    /** The name in addresses: {@code agency}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** IRI of the class of these things; a year has none, its property stands in. */
    public String term() {
      return switch (this) {
        case AGENCY -> Terms.AGENCY;
        case REGION -> Terms.REGION;
        case YEAR -> Terms.FAZHI + "reportingYear";
      };
    }
  }

  /** The term of the graph. */
  Node node() {
    return kind == Kind.YEAR
        ? createLiteralDT(thing.iri(), XSDDatatype.XSDgYear)
        : createURI(thing.iri());
  }
}
