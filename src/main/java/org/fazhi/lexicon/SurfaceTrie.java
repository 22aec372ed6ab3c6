package org.fazhi.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.text.TextSpan;

/**
 * Finds every occurrence of many surface forms in one pass over a text. Immutable and thread-safe.
 *
 * @param <T> what a surface form stands for
 */
public final class SurfaceTrie<T> {

  /** One occurrence of a surface form. */
  public record Hit<T>(TextSpan span, T value) {}

  private final AhoCorasickDoubleArrayTrie<T> trie = new AhoCorasickDoubleArrayTrie<>();
  private final boolean empty;

  /**
   * @param surfaces what each surface form stands for
   */
  public SurfaceTrie(Map<String, T> surfaces) {
    this.empty = surfaces.isEmpty();
    if (!empty) {
      trie.build(new TreeMap<>(surfaces));
    }
  }

  /** Every occurrence, overlapping ones too, by begin and then the longer first. */
  public List<Hit<T>> findAll(String text) {
    List<Hit<T>> hits = new ArrayList<>();
    if (!empty) {
      AhoCorasickDoubleArrayTrie.IHit<T> collect =
          (begin, end, value) -> hits.add(new Hit<>(TextSpan.of(begin, end), value));
      trie.parseText(text, collect);
      hits.sort(Comparator.comparing(Hit::span));
    }
    return hits;
  }

  /** Occurrences from left to right, the longest at each place, none overlapping another. */
  public List<Hit<T>> findLongest(String text) {
    List<Hit<T>> longest = new ArrayList<>();
    int free = 0;
    for (Hit<T> hit : findAll(text)) {
      if (hit.span().begin() >= free) {
        longest.add(hit);
        free = hit.span().end();
      }
    }
    return longest;
  }
}
