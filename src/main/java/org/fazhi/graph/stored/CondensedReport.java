package org.fazhi.graph.stored;

import java.util.List;
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
}
