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

  /** Cuts {@code text} where one of the blank-separated words stands as it was typed. */
  static List<Piece> highlight(String text, String words) {
    String alternatives =
        Arrays.stream(words.strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    List<Piece> pieces = new ArrayList<>();
    int end = 0;
    Matcher matcher = Pattern.compile(alternatives).matcher(text);
    while (!alternatives.isEmpty() && matcher.find()) {
      if (matcher.start() > end) {
        pieces.add(new Piece(text.substring(end, matcher.start()), false));
      }
      pieces.add(new Piece(matcher.group(), true));
      end = matcher.end();
    }
    if (end < text.length()) {
      pieces.add(new Piece(text.substring(end), false));
    }
    return pieces;
  }
}
