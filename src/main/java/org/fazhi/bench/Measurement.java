package org.fazhi.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was measured.
 *
 * @param id the same in all runs: {@code page.agency.p95}
 * @param value in {@code unit}
 * @param unit {@code ms}, {@code s}, {@code bytes}, {@code ratio}, {@code quads}
 * @param bar the value that it is to be at most, where there is one
 * @param note what a reader must know of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measurement(
    String id, double value, String unit, @Nullable Double bar, @Nullable String note) {

  /** The value as a share of its bar: 0.5 when twice as good as asked. Empty without a bar. */
  @Nullable Double ofBar() {
    return bar == null ? null : value / bar;
  }
}
