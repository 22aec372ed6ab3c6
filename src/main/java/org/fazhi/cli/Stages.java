package org.fazhi.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.fazhi.document.DocumentFile;
import org.fazhi.document.DocumentReader;
import org.fazhi.document.GivenProperties;
import org.fazhi.fact.ReportExtractor;
import org.fazhi.fact.StandardReportExtractor;
import org.fazhi.graph.Iris;
import org.fazhi.graph.Provenance;
import org.fazhi.graph.ReportMapper;
import org.fazhi.pipeline.LexiconReference;
import org.fazhi.pipeline.OrderedParallel;
import org.fazhi.pipeline.ReportPipeline;
import org.fazhi.segment.HanLpScriptConverter;
import org.fazhi.segment.HanLpTransliterator;

/**
 * The stages as the commands use them. Lexicons are loaded when an extractor is asked for, so that
 * commands without extraction start fast.
 *
 * @param extractor loads the extractor
 * @param clock tells when a graph was extracted
 */
record Stages(Supplier<ReportExtractor> extractor, Clock clock) {

  /** The stages of the program. */
  static Stages standard() {
    return new Stages(StandardReportExtractor::load, Clock.systemUTC());
  }

  /** Folds traditional characters into simplified ones. */
  static UnaryOperator<String> toSimplified() {
    return new HanLpScriptConverter()::toSimplified;
  }

  static Iris iris(String base) {
    return new Iris(base, new HanLpTransliterator()::toLatin);
  }

  /** Gives the same graph for the same document at any time. */
  ReportMapper timelessMapper(Iris iris) {
    return mapper(iris, Provenance.timeless(Version.number()));
  }

  /** Records when the graph was extracted. */
  ReportMapper timedMapper(Iris iris) {
    return mapper(iris, new Provenance(Version.number(), Optional.of(clock.instant())));
  }

  private static ReportMapper mapper(Iris iris, Provenance provenance) {
    return new ReportMapper(iris, LexiconReference.load(), provenance);
  }

  ReportPipeline pipeline(ReportMapper mapper) {
    return pipeline(mapper, file -> GivenProperties.NONE);
  }

  /** The pipeline for documents of which {@code given} is said. */
  ReportPipeline pipeline(ReportMapper mapper, Function<DocumentFile, GivenProperties> given) {
    return new ReportPipeline(
        new DocumentReader(), extractor.get(), mapper::map, given, OrderedParallel.onAllCores());
  }
}
