package org.fazhi.pipeline;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fazhi.document.DocumentFile;
import org.fazhi.document.DocumentReader;
import org.fazhi.document.Found;
import org.fazhi.document.GivenProperties;
import org.fazhi.document.Reading;
import org.fazhi.document.Skipped;
import org.fazhi.document.SourceDocument;
import org.fazhi.fact.NoReportException;
import org.fazhi.fact.ReportExtractor;
import org.fazhi.fact.ReportFacts;
import org.fazhi.graph.ReportGraph;

/**
 * Documents to graphs: reads, extracts and maps on all cores, gives the outcomes in order.
 *
 * <p>A document that fails is an outcome like any other; the rest goes on. Thread-safe.
 */
public final class ReportPipeline {

  private final DocumentReader reader;
  private final ReportExtractor extractor;
  private final Function<ReportFacts, ReportGraph> mapper;
  private final Function<DocumentFile, GivenProperties> given;
  private final OrderedParallel parallel;

  public ReportPipeline(
      DocumentReader reader,
      ReportExtractor extractor,
      Function<ReportFacts, ReportGraph> mapper,
      OrderedParallel parallel) {
    this(reader, extractor, mapper, file -> GivenProperties.NONE, parallel);
  }

  /**
   * @param given what is said of each document beside its page
   */
  public ReportPipeline(
      DocumentReader reader,
      ReportExtractor extractor,
      Function<ReportFacts, ReportGraph> mapper,
      Function<DocumentFile, GivenProperties> given,
      OrderedParallel parallel) {
    this.given = given;
    this.reader = reader;
    this.extractor = extractor;
    this.mapper = mapper;
    this.parallel = parallel;
  }

  /** Gives what became of each of {@code documents} to {@code sink}, on the calling thread. */
  public void run(Iterator<Found> documents, Consumer<Outcome> sink) {
    run(documents, file -> false, Function.identity(), sink);
  }

  /**
   * Reads those of {@code documents} that are not known, and gives what became of each to {@code
   * sink}, on the calling thread.
   *
   * @param known whether a document has been read before and need not be read again; thread-safe
   * @param finishing what else is to be done with an outcome on the threads that extract;
   *     thread-safe
   */
  public <R> void run(
      Iterator<Found> documents,
      Predicate<DocumentFile> known,
      Function<Outcome, R> finishing,
      Consumer<R> sink) {
    parallel.run(
        documents,
        found ->
            finishing.apply(
                found instanceof DocumentFile file && known.test(file)
                    ? new Outcome.Unchanged(file.name())
                    : process(found)),
        sink);
  }

  private Outcome process(Found found) {
    if (found instanceof DocumentFile file) {
      return process(file);
    }
    return skipped((Skipped) found);
  }

  private Outcome process(DocumentFile file) {
    Reading reading = reader.read(file);
    if (reading instanceof Skipped skipped) {
      return skipped(skipped);
    }
    return extract(file, ((SourceDocument) reading).with(given.apply(file)));
  }

  private Outcome extract(DocumentFile file, SourceDocument document) {
    try {
      ReportFacts facts = extractor.extract(document);
      return new Outcome.Extracted(file, facts, mapper.apply(facts));
    } catch (NoReportException e) {
      return new Outcome.Skipped(
          file.name(), Objects.requireNonNullElse(e.getMessage(), "no report"));
    } catch (RuntimeException | StackOverflowError e) {
      // A fault in the program; the other documents shall not suffer from it.
      return new Outcome.Skipped(file.name(), "extraction failed: " + describe(e));
    }
  }

  private static String describe(Throwable failure) {
    List<StackTraceElement> trace = List.of(failure.getStackTrace());
    return trace.isEmpty() ? failure.toString() : failure + " at " + trace.get(0);
  }

  private static Outcome skipped(Skipped skipped) {
    return new Outcome.Skipped(skipped.name(), skipped.reason());
  }
}
