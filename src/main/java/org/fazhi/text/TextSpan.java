package org.fazhi.text;

/**
 * A stretch of text, half-open: {@code [begin, end)} in UTF-16 code units of the clean text.
 *
 * <p>RDF carries the same stretch in code points, as RFC 5147 and NIF count characters; {@link
 * #toCodePoints} converts. Immutable and thread-safe.
 */
public record TextSpan(int begin, int end) implements Comparable<TextSpan> {

  /**
   * @throws IllegalArgumentException when {@code begin} is negative or after {@code end}
   */
  public TextSpan {
    if (begin < 0 || begin > end) {
      throw new IllegalArgumentException("no span: [" + begin + "," + end + ")");
    }
  }

  /** The span {@code [begin, end)}. */
  public static TextSpan of(int begin, int end) {
    return new TextSpan(begin, end);
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - begin;
  }

  /** The words at this span. */
  public String in(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** Whether every position of {@code other} lies in this span. */
  public boolean contains(TextSpan other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two spans share at least one position. */
  public boolean overlaps(TextSpan other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that contains both. */
  public TextSpan union(TextSpan other) {
    return new TextSpan(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** This span moved right by {@code distance} code units. */
  public TextSpan shift(int distance) {
    return new TextSpan(begin + distance, end + distance);
  }

  /** The same stretch counted in Unicode code points of {@code text}. */
  public TextSpan toCodePoints(String text) {
    int first = text.codePointCount(0, begin);
    return new TextSpan(first, first + text.codePointCount(begin, end));
  }

  /** Orders by begin, then the longer span first. */
  @Override
  public int compareTo(TextSpan other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
  }
}
