package org.fazhi.mention;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.lexicon.TsvTable;
import org.fazhi.text.TextSpan;

/**
 * Number expressions that measure nothing: dates, ordinals, set phrases (三项制度, 一网通办), numbers in
 * 《titles》 and in short “quotations”. Immutable and thread-safe.
 */
final class QuantityExclusions {

  private static final int LONGEST_QUOTATION = 40;

  private final List<Pattern> phrases;
  private final NumeralPlaceNames places;

  private QuantityExclusions(List<Pattern> phrases, NumeralPlaceNames places) {
    this.phrases = List.copyOf(phrases);
    this.places = places;
  }

  /** The exclusions of {@code quantity-exclusions.tsv}. */
  static QuantityExclusions load() {
    return new QuantityExclusions(
        TsvTable.load("quantity-exclusions.tsv", "id", "pattern", "example", "counter_example")
            .rows()
            .stream()
            .map(row -> row.pattern("pattern"))
            .toList(),
        NumeralPlaceNames.load());
  }

  /** The positions of {@code text} at which no number is a figure. */
  BitSet in(String text) {
    BitSet excluded = new BitSet(text.length());
    for (TextSpan title : TitleSpans.find(text)) {
      excluded.set(title.begin(), title.end());
    }
    for (TextSpan name : places.in(text)) {
      excluded.set(name.begin(), name.end());
    }
    markQuotations(text, excluded);
    for (Pattern phrase : phrases) {
      Matcher matcher = phrase.matcher(text);
      while (matcher.find()) {
        excluded.set(matcher.start(), matcher.end());
      }
    }
    return excluded;
  }

  private static void markQuotations(String text, BitSet excluded) {
    int open = text.indexOf('“');
    while (open >= 0) {
      int close = text.indexOf('”', open);
      if (close < 0) {
        return;
      }
      if (close - open <= LONGEST_QUOTATION) {
        excluded.set(open, close + 1);
      }
      open = text.indexOf('“', Math.max(open + 1, close - open <= LONGEST_QUOTATION ? close : 0));
    }
  }
}
