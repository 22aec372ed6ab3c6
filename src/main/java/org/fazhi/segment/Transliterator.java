package org.fazhi.segment;

/** Writes Chinese in Latin letters. Implementations are thread-safe. */
@FunctionalInterface
public interface Transliterator {

  /** {@code text} in lower-case pinyin without tones, syllables joined: 临安区 → linanqu. */
  String toLatin(String text);
}
