package org.fazhi.serve.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A thing that a search found.
 *
 * @param kind IRI of its class
 * @param iri its name
 * @param href where it leads: the page of a thing, the words that state a fact
 * @param text its name or the words of a fact, cut where the search's words stand
 * @param agency who states a fact; empty for things
 * @param year year of the report of a fact; empty for things
 */
public record SearchHit(
    String kind, String iri, String href, List<Piece> text, String agency, String year) {

  /** A stretch of text, searched for or not. */
  public record Piece(String text, boolean found) {}

  static SearchHit of(Row row, Links links, String words) {
    String iri = row.text("thing");
    return new SearchHit(
        row.text("class"),
        iri,
        links.path(row.find("evidence").orElse(iri)),
        highlight(row.find("name").or(() -> row.find("quote")).orElse(iri), words),
        row.text("agencyName"),
        row.text("year"));
  }

  /**
   * Cuts {@code text} where one of the blank-separated words stands as it was typed; where none
   * does, at the characters of a short form, in their order.
   */
  static List<Piece> highlight(String text, String words) {
    String alternatives =
        Arrays.stream(words.strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    Matcher matcher = Pattern.compile(alternatives).matcher(text);
    List<int[]> spans = new ArrayList<>();
    while (!alternatives.isEmpty() && matcher.find()) {
      spans.add(new int[] {matcher.start(), matcher.end()});
    }
    return cut(text, spans.isEmpty() ? shortForm(text, words.replaceAll("\\s", "")) : spans);
  }

  /** Where the characters of {@code letters} stand in {@code text}; nothing unless all do. */
  private static List<int[]> shortForm(String text, String letters) {
    List<int[]> spans = new ArrayList<>();
    int from = 0;
    for (int letter : letters.codePoints().toArray()) {
      int at = text.indexOf(letter, from);
      if (at < 0) {
        return List.of();
      }
      from = at + Character.charCount(letter);
      spans.add(new int[] {at, from});
    }
    return spans;
  }

  private static List<Piece> cut(String text, List<int[]> spans) {
    List<Piece> pieces = new ArrayList<>();
    int end = 0;
    for (int[] span : spans) {
      if (span[0] > end) {
        pieces.add(new Piece(text.substring(end, span[0]), false));
      }
      pieces.add(new Piece(text.substring(span[0], span[1]), true));
      end = span[1];
    }
    if (end < text.length()) {
      pieces.add(new Piece(text.substring(end), false));
    }
    return pieces;
  }
}
