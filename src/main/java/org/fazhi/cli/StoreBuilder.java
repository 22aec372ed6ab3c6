package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.fazhi.document.DocumentFile;
import org.fazhi.document.Found;
import org.fazhi.document.GivenProperties;
import org.fazhi.graph.Iris;
import org.fazhi.graph.Ontology;
import org.fazhi.graph.stored.Condenser;
import org.fazhi.pipeline.Outcome;
import org.fazhi.store.ExtractedReport;
import org.fazhi.store.SourceKey;
import org.fazhi.store.StoreWriter;
import org.fazhi.text.Digest;

/** Fills a store with the vocabulary and with reports, and has it indexed. */
final class StoreBuilder {

  private final Terminal terminal;
  private final Stages stages;
  private final Iris iris;
  private final Function<DocumentFile, GivenProperties> given;
  private final String reading = Reading.name();

  StoreBuilder(Terminal terminal, Stages stages, Iris iris) {
    this(terminal, stages, iris, file -> GivenProperties.NONE);
  }

  /**
   * @param given what is said of each document beside its page
   */
  StoreBuilder(
      Terminal terminal, Stages stages, Iris iris, Function<DocumentFile, GivenProperties> given) {
    this.given = given;
    this.terminal = terminal;
    this.stages = stages;
    this.iris = iris;
  }

  /** What became of one document, ready to be stored. */
  private record Prepared(Outcome outcome, Optional<ExtractedReport> report) {}

  /**
   * Reads {@code documents} into the store in {@code folder}; names on standard error what was
   * skipped.
   */
  Tally build(Path folder, Iterator<Found> documents) {
    Tally tally = new Tally();
    try (StoreWriter writer = StoreWriter.open(folder)) {
      boolean changed = writer.put(iris.base() + "graph/ontology", vocabulary());
      try (Progress progress = new Progress(terminal, "Building")) {
        stages
            .pipeline(stages.timedMapper(iris), given)
            .run(
                documents,
                file -> isKnown(file, writer),
                this::prepare,
                prepared -> {
                  progress.step();
                  add(prepared, writer, tally, progress);
                });
      }
      changed |= tally.changed() > 0;
    }
    new StoreIndexing(terminal).finish(folder);
    return tally;
  }

  private boolean isKnown(DocumentFile file, StoreWriter writer) {
    if (file.location().equals("-")) {
      return false;
    }
    try {
      return writer.knows(
          SourceKey.of(file.location()),
          DigestUtils.sha256Hex(file.content().read()),
          reading(file));
    } catch (IOException e) {
      // Whoever reads it next says what is wrong.
      return false;
    }
  }

  /** The same bytes are read anew when other things are said of them. */
  private String reading(DocumentFile file) {
    GivenProperties said = given.apply(file);
    return said.equals(GivenProperties.NONE)
        ? reading
        : reading + "+" + Digest.shortHex(said.toString());
  }

  private Prepared prepare(Outcome outcome) {
    return new Prepared(
        outcome,
        outcome instanceof Outcome.Extracted extracted
            ? Optional.of(report(extracted))
            : Optional.empty());
  }

  private static void add(Prepared prepared, StoreWriter writer, Tally tally, Progress progress) {
    prepared.report().ifPresent(report -> tally.extracted(writer.add(report)));
    if (prepared.outcome() instanceof Outcome.Unchanged) {
      tally.extracted(false);
    } else if (prepared.outcome() instanceof Outcome.Skipped skipped) {
      tally.skipped();
      progress.skipped(skipped.name(), skipped.reason());
    }
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
        reading(extracted.file()),
        Condenser.condense(identity, extracted.graph().triples()));
  }
}
