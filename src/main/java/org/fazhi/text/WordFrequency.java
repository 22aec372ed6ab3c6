package org.fazhi.text;

import java.util.Set;

/** How common words of simplified Chinese are. Implementations are thread-safe. */
@FunctionalInterface
public interface WordFrequency {

  /** Occurrences of {@code word} in a text of about a million words; 0 for what is no word. */
  int of(String word);

  /** These words, and {@code names} at {@code frequency} at least: 科技局, 行政处罚法. */
  default WordFrequency with(Set<String> names, int frequency) {
    Set<String> known = Set.copyOf(names);
    return word -> known.contains(word) ? Math.max(frequency, of(word)) : of(word);
  }
}
