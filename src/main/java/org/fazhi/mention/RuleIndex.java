package org.fazhi.mention;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.lexicon.SurfaceTrie;
import org.fazhi.text.TextSpan;

/**
 * Tells which of many rules can match in which stretch of a text, from one pass over the text that
 * looks for the words that the rules require. Rules are known by their place in the list. Immutable
 * and thread-safe.
 */
final class RuleIndex {

  /** Rules that require no words; they may match anywhere. */
  private final BitSet always = new BitSet();

  private final SurfaceTrie<BitSet> requiring;

  RuleIndex(List<MeasureRule> rules) {
    Map<String, BitSet> rulesByWord = new HashMap<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      Optional<Set<String>> words = RequiredLiterals.of(rules.get(rule).pattern());
      if (words.isEmpty()) {
        always.set(rule);
      }
      for (String word : words.orElse(Set.of())) {
        rulesByWord.computeIfAbsent(word, w -> new BitSet()).set(rule);
      }
    }
    this.requiring = new SurfaceTrie<>(rulesByWord);
  }

  /** Looks for the words in {@code text}. */
  Occurrences read(String text) {
    return new Occurrences(requiring.findAll(text));
  }

  /** The words found in one text. */
  final class Occurrences {

    private final List<SurfaceTrie.Hit<BitSet>> hits;

    private Occurrences(List<SurfaceTrie.Hit<BitSet>> hits) {
      this.hits = hits;
    }

    /** Rules that can match inside {@code stretch}; all others don't. */
    BitSet possibleIn(TextSpan stretch) {
      BitSet possible = (BitSet) always.clone();
      for (int i = firstFrom(stretch.begin()); i < hits.size(); i++) {
        TextSpan word = hits.get(i).span();
        if (word.begin() >= stretch.end()) {
          break;
        }
        if (word.end() <= stretch.end()) {
          possible.or(hits.get(i).value());
        }
      }
      return possible;
    }

    private int firstFrom(int begin) {
      int low = 0;
      int high = hits.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (hits.get(middle).span().begin() < begin) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
