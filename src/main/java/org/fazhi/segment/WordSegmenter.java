package org.fazhi.segment;

import java.util.List;

/** Splits text into words with parts of speech. Implementations are thread-safe. */
public interface WordSegmenter {

  /** The words of {@code text} in order; together they cover it. */
  List<Token> segment(String text);
}
