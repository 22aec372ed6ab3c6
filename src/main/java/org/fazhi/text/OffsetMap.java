package org.fazhi.text;

/**
 * Leads from positions of a cleaned text back to the text it was made from.
 *
 * <p>Both sides count UTF-16 code units. A character that cleaning inserted leads to the place
 * where it was inserted. Immutable and thread-safe.
 */
public final class OffsetMap {

  private final int[] origins;

  OffsetMap(int[] origins) {
    this.origins = origins;
  }

  /** The map of a text of {@code length} units that was not changed. */
  public static OffsetMap identity(int length) {
    int[] origins = new int[length + 1];
    for (int i = 0; i <= length; i++) {
      origins[i] = i;
    }
    return new OffsetMap(origins);
  }

  /** Number of code units of the cleaned text. */
  public int length() {
    return origins.length - 1;
  }

  /** Source position of the cleaned position {@code offset}, which may be the end of the text. */
  public int toSource(int offset) {
    return origins[offset];
  }

  /** The stretch of the source from which the words at {@code span} were made. */
  public TextSpan toSource(TextSpan span) {
    if (span.length() == 0) {
      return TextSpan.of(origins[span.begin()], origins[span.begin()]);
    }
    int begin = origins[span.begin()];
    int end = Math.max(begin, origins[span.end() - 1] + 1);
    return TextSpan.of(begin, Math.max(end, Math.min(origins[span.end()], end)));
  }
}
