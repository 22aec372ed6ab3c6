package org.fazhi.fact;

import java.util.List;
import org.fazhi.mention.MeasureFinder;
import org.fazhi.mention.MeasureMention;
import org.fazhi.text.TextSpan;

/**
 * Finds the measures that a stated shortcoming or plan is about: 尚无公职律师 concerns {@code
 * government-lawyers}. Immutable and thread-safe.
 */
public final class ConcernFinder {

  private final MeasureFinder finder;
  private final MeasureContext context;

  private ConcernFinder(MeasureFinder finder, MeasureContext context) {
    this.finder = finder;
    this.context = context;
  }

  /** A finder with the wording of {@code finder}. */
  public static ConcernFinder of(MeasureFinder finder) {
    return new ConcernFinder(finder, MeasureContext.load());
  }

  /**
   * Identifiers of the measures that {@code words} are about, sorted, each once.
   *
   * @param status {@code SHORTCOMING} or {@code PLANNED}, as the part says it
   */
  public List<String> concerns(String words, MeasureStatus status) {
    return finder.read(words).find(TextSpan.of(0, words.length()), status.id()).stream()
        .filter(mention -> context.judge(words, mention, status).filter(status::equals).isPresent())
        .map(MeasureMention::measure)
        .distinct()
        .sorted()
        .toList();
  }
}
