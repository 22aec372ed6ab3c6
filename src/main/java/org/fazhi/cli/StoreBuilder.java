package org.fazhi.cli;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.fazhi.document.Found;
import org.fazhi.graph.Iris;
import org.fazhi.graph.Ontology;
import org.fazhi.pipeline.Outcome;
import org.fazhi.store.ExtractedReport;
import org.fazhi.store.GraphStore;
import org.fazhi.store.ReportRegistry;
import org.fazhi.store.SourceKey;
import org.fazhi.store.StoreChange;

/** Fills a store with the vocabulary and with reports. */
final class StoreBuilder {

  private final Terminal terminal;
  private final Stages stages;
  private final Iris iris;
  private final GraphStore store;

  StoreBuilder(Terminal terminal, Stages stages, Iris iris, GraphStore store) {
    this.terminal = terminal;
    this.stages = stages;
    this.iris = iris;
    this.store = store;
  }

  /** Reads {@code documents} into the store; names on standard error what was skipped. */
  Tally build(Iterator<Found> documents) {
    store.apply(StoreChange.replace(iris.base() + "graph/ontology", vocabulary()));
    ReportRegistry registry = new ReportRegistry(store);
    Tally tally = new Tally();
    try (Progress progress = new Progress(terminal, "Building")) {
      stages
          .pipeline(stages.timedMapper(iris))
          .run(
              documents,
              outcome -> {
                progress.step();
                if (outcome instanceof Outcome.Extracted extracted) {
                  tally.extracted(registry.add(report(extracted)));
                } else if (outcome instanceof Outcome.Skipped skipped) {
                  tally.skipped();
                  progress.skipped(skipped.name(), skipped.reason());
                }
              });
    }
    return tally;
  }

  private Graph vocabulary() {
    Graph vocabulary = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(vocabulary, Ontology.VOCABULARY.read(iris));
    GraphUtil.addInto(vocabulary, Ontology.MEASURES.read(iris));
    return vocabulary;
  }

  private ExtractedReport report(Outcome.Extracted extracted) {
    String identity = extracted.graph().report();
    String location = extracted.file().location();
    // Documents from standard input have no place of their own; those of one report share one.
    SourceKey source = SourceKey.of(location.equals("-") ? "-" + identity : location);
    return new ExtractedReport(
        identity,
        iris.report(
            extracted.facts().properties(), Optional.of(ReportNames.variant(extracted.facts()))),
        extracted.name(),
        extracted.facts().source().sha256(),
        source,
        extracted.graph().toGraph());
  }
}
