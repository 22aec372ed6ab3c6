package org.fazhi.graph.stored;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What is stored of one report.
 *
 * @param report IRI of the report
 * @param own statements about the report and its parts, which no other report makes
 * @param shared statements about things that other reports may speak of, too: agencies, regions,
 *     documents, indicators
 */
public record CondensedReport(String report, List<Triple> own, List<Triple> shared) {

  public CondensedReport {
    own = List.copyOf(own);
    shared = List.copyOf(shared);
  }

  /** {@code stored}, told apart into own and shared statements. */
  public static CondensedReport of(String report, Collection<Triple> stored) {
    List<Triple> own = new ArrayList<>();
    List<Triple> shared = new ArrayList<>();
    stored.forEach(it -> (isOwn(report, it.getSubject()) ? own : shared).add(it));
    return new CondensedReport(report, own, shared);
  }

  private static boolean isOwn(String report, Node subject) {
    if (!subject.isURI()) {
      return true;
    }
    String iri = subject.getURI();
    return iri.startsWith(report)
        && (iri.length() == report.length() || iri.charAt(report.length()) == '#');
  }
}
