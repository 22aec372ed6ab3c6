package org.fazhi.store.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.fazhi.graph.stored.CondensedReport;
import org.fazhi.store.StoredReport;

/** One line of the journal: what became of one named graph. */
public sealed interface Entry {

  /** IRI of the graph; for a report, that of the report. */
  String graph();

  /**
   * The graph has this content from now on.
   *
   * @param record what is known of it when it is a report
   * @param content its statements in the stored form
   * @param shared keys of the shared statements, see {@link TripleCodec#key}
   */
  record Put(String graph, Optional<StoredReport> record, byte[] content, long[] shared)
      implements Entry {

    /** The entry for {@code content}. */
    public static Put of(CondensedReport content, Optional<StoredReport> record) {
      Collection<Triple> all = new java.util.ArrayList<>(content.own());
      all.addAll(content.shared());
      return new Put(
          content.report(),
          record,
          TripleCodec.encode(all),
          content.shared().stream().mapToLong(TripleCodec::key).toArray());
    }
  }

  /**
   * The content stays, but this is known of the report now.
   *
   * @param known takes the place of what was known
   */
  record Note(String graph, StoredReport known) implements Entry {}

  /** The graph is gone. */
  record Remove(String graph) implements Entry {}

  /** The statements of {@code content}, told apart into own and shared ones. */
  static CondensedReport content(String graph, byte[] content) {
    List<Triple> triples = TripleCodec.decode(content);
    return CondensedReport.of(graph, triples);
  }
}
