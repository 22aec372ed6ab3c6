package org.fazhi.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the quantities of a text: numbers with a unit, in digits or Chinese numerals, with the
 * words that bound them; ranges (3至5项), places in a ranking (第2位), shares in words (三成, 过半).
 * Numbers that measure nothing, such as dates, set phrases and those in names of places (七台河市), are
 * left out. Immutable and thread-safe.
 */
public final class QuantityFinder {

  private static final Pattern CANDIDATE =
      Pattern.compile("[0-9零一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]|[几数上](?=[十百千万亿])|过半|半数以上|一半|首位|榜首");

  private final QuantityExclusions exclusions;
  private final List<QuantityReader> readers;

  private QuantityFinder(UnitLexicon units, QuantityExclusions exclusions, BoundWords bounds) {
    this.exclusions = exclusions;
    this.readers =
        List.of(new ShareWordReader(bounds), new RankReader(), new CountedReader(units, bounds));
  }

  /** The finder with the project's lexicons. */
  public static QuantityFinder standard() {
    return new QuantityFinder(UnitLexicon.load(), QuantityExclusions.load(), BoundWords.load());
  }

  /** The quantities of {@code text} in order; none overlaps another. */
  public List<Quantity> find(String text) {
    BitSet excluded = exclusions.in(text);
    List<Quantity> found = new ArrayList<>();
    Matcher candidates = CANDIDATE.matcher(text);
    int at = 0;
    while (at < text.length() && candidates.find(at)) {
      int begin = candidates.start();
      Optional<Quantity> quantity = excluded.get(begin) ? Optional.empty() : read(text, begin);
      quantity.filter(q -> !excluded.get(q.span().begin())).ifPresent(found::add);
      at = quantity.map(q -> q.span().end()).orElseGet(() -> skip(text, begin));
    }
    return found;
  }

  private Optional<Quantity> read(String text, int begin) {
    for (QuantityReader reader : readers) {
      Optional<Quantity> quantity = reader.at(text, begin);
      if (quantity.isPresent()) {
        return quantity;
      }
    }
    return Optional.empty();
  }

  /** After a candidate that is no quantity: the end of its run of digits. */
  private static int skip(String text, int begin) {
    int end = begin + 1;
    while (end < text.length()
        && Character.isDigit(text.charAt(begin))
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return end;
  }
}
