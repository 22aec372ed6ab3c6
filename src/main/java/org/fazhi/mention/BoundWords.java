package org.fazhi.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;
import org.fazhi.text.TextSpan;

/**
 * The words around a number that make it a bound: 不少于20场, 20余场, 20场以上. Immutable and thread-safe.
 */
final class BoundWords {

  /** Where a word stands. */
  enum Position {
    BEFORE,
    AFTER
  }

  /**
   * A bounding word.
   *
   * @param makes the value that the word makes of a number
   * @param notAfter characters that must not precede it
   */
  record BoundWord(
      String word, Position position, Function<BigDecimal, QuantityValue> makes, String notAfter) {}

  private static final Pattern INCLUDED = Pattern.compile("[（(]?含(?:本数)?[）)]?(?=及?以)");

  private final List<BoundWord> longestFirst;

  private BoundWords(List<BoundWord> words) {
    List<BoundWord> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingInt((BoundWord word) -> word.word().length()).reversed());
    this.longestFirst = List.copyOf(sorted);
  }

  /** The words of {@code quantity-bounds.tsv}. */
  static BoundWords load() {
    return new BoundWords(
        TsvTable.load("quantity-bounds.tsv", "word", "position", "bound", "not_after", "example")
            .rows()
            .stream()
            .map(BoundWords::word)
            .toList());
  }

  private static BoundWord word(TsvRow row) {
    return new BoundWord(
        row.get("word"),
        row.parse("position", id -> Position.valueOf(id.toUpperCase(java.util.Locale.ROOT))),
        row.parse("bound", BoundWords::maker),
        row.find("not_after").orElse(""));
  }

  private static Function<BigDecimal, QuantityValue> maker(String id) {
    return switch (id) {
      case "atLeast" -> QuantityValue.AtLeast::new;
      case "atMost" -> QuantityValue.AtMost::new;
      case "approx" -> QuantityValue.Approximate::new;
      default -> throw new IllegalArgumentException("no bound " + id);
    };
  }

  /** The longest word that ends at {@code end}, before a number. */
  private Optional<BoundWord> before(String text, int end) {
    return longestFirst.stream()
        .filter(word -> word.position() == Position.BEFORE)
        .filter(word -> text.startsWith(word.word(), end - word.word().length()))
        .filter(word -> allowed(text, end - word.word().length(), word))
        .findFirst();
  }

  private static boolean allowed(String text, int begin, BoundWord word) {
    return begin <= 0 || word.notAfter().indexOf(text.charAt(begin - 1)) < 0;
  }

  /** The words around {@code number}, which is a number and its unit. */
  Bounds around(String text, TextSpan number) {
    Optional<BoundWord> before = before(text, number.begin());
    int end = number.end() + includedLength(text, number.end());
    Optional<BoundWord> after = after(text, end);
    return new Bounds(
        TextSpan.of(
            number.begin() - before.map(word -> word.word().length()).orElse(0),
            after.map(word -> end + word.word().length()).orElse(number.end())),
        before,
        after);
  }

  /** Length of （含） in 50万元（含）以上. */
  private static int includedLength(String text, int at) {
    Matcher included = INCLUDED.matcher(text).region(at, text.length());
    return included.lookingAt() ? included.end() - at : 0;
  }

  /** The longest word that begins at {@code begin}, after a unit. */
  private Optional<BoundWord> after(String text, int begin) {
    return longestFirst.stream()
        .filter(word -> word.position() == Position.AFTER && text.startsWith(word.word(), begin))
        .findFirst();
  }
}
