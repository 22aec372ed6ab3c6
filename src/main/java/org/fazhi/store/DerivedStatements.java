package org.fazhi.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.fazhi.derive.Deriver;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.graph.stored.Implied;
import org.fazhi.graph.stored.Statements;
import org.fazhi.store.index.Generation;
import org.fazhi.store.journal.Register;

/** Keeps the graph of derived statements of a store as new as the store. Thread-safe. */
final class DerivedStatements {

  private static final String USUAL_BASE = "https://w3id.org/fazhi/id/";

  /** Below so many graphs it takes no time worth saving. */
  private static final int FEW = 2_000;

  /** A store that changes all the time is derived from in a tenth of it at most. */
  private static final int SHARE = 10;

  private final Generation generation;
  private long lastNanos;
  private long restUntil = System.nanoTime();

  DerivedStatements(Generation generation) {
    this.generation = generation;
  }

  /** Derives anew when the store has changed since, and not just before in a large store. */
  synchronized void renewSoon() {
    if (generation.register().size() <= FEW || System.nanoTime() - restUntil >= 0) {
      renew();
    }
  }

  /** Derives anew when the store has changed since and is so small that nobody notices. */
  synchronized void renewWhereSmall() {
    if (generation.register().size() <= FEW) {
      renew();
    }
  }

  /** Derives anew when the store has changed since. */
  synchronized void renew() {
    String state = Long.toString(generation.state().generation());
    DatasetGraph data = generation.data();
    if (Txn.calculateRead(data, () -> derivedFrom(data)).equals(Optional.of(state))) {
      return;
    }
    long start = System.nanoTime();
    Txn.executeWrite(data, () -> write(data, state));
    lastNanos = System.nanoTime() - start;
    restUntil = System.nanoTime() + lastNanos * SHARE;
  }

  private static Optional<String> derivedFrom(DatasetGraph data) {
    return data.getGraph(Deriver.GRAPH)
        .find(Deriver.GRAPH, FazhiVocabulary.derivedFrom.asNode(), Node.ANY)
        .mapWith(it -> it.getObject().getLiteralLexicalForm())
        .nextOptional();
  }

  private void write(DatasetGraph data, String state) {
    data.removeGraph(Deriver.GRAPH);
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    new Deriver(base())
        .derive(
            new Tdb2Statements(data),
            Statements.of(data.getDefaultGraph()),
            new Deriver.Occasion(now, state),
            triple -> data.add(Quad.create(Deriver.GRAPH, triple)));
  }

  /** What the IRIs of the reports begin with. */
  private String base() {
    return generation.register().all().stream()
        .map(Register.Unit::graph)
        .flatMap(it -> Implied.base(it).stream())
        .findFirst()
        .orElse(USUAL_BASE);
  }
}
