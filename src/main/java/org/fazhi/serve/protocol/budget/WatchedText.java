package org.fazhi.serve.protocol.budget;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * A text that stops to be read when its query is given up.
 *
 * <p>Matching a regular expression can take for ever; all that it does meanwhile is to read.
 */
final class WatchedText implements CharSequence {

  private final String text;
  private final AtomicBoolean cancelled;

  private WatchedText(String text, AtomicBoolean cancelled) {
    this.text = text;
    this.cancelled = cancelled;
  }

  /** {@code text}, as long as the query of {@code environment} goes on. */
  static WatchedText of(String text, FunctionEnv environment) {
    @Nullable AtomicBoolean signal = Context.getCancelSignal(environment.getContext());
    return new WatchedText(text, signal == null ? new AtomicBoolean() : signal);
  }

  @Override
  public char charAt(int index) {
    if (cancelled.get()) {
      throw new QueryCancelledException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int begin, int end) {
    return text.substring(begin, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
