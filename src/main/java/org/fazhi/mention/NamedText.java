package org.fazhi.mention;

import java.util.List;
import java.util.Optional;
import org.fazhi.lexicon.Place;
import org.fazhi.text.TextSpan;

/**
 * A text whose places are known, in which bodies are sought.
 *
 * @param text the text
 * @param places the places named in it
 * @param home the place from which it speaks
 * @param closed stretches in which no body is sought, such as titles in 《》
 */
record NamedText(
    String text, List<PlaceMention> places, Optional<HomePlace> home, List<TextSpan> closed) {

  NamedText {
    places = List.copyOf(places);
    closed = List.copyOf(closed);
  }

  /** Whether a body may be named at {@code span}. */
  boolean isOpen(TextSpan span) {
    return !TitleSpans.covers(closed, span.begin());
  }

  /** Whether a body may be named at {@code span} and none of {@code found} lies there. */
  boolean isFree(TextSpan span, List<AgencyMention> found) {
    return isOpen(span) && found.stream().noneMatch(m -> m.span().overlaps(span));
  }

  /** The place whose name ends at {@code end}. */
  Optional<PlaceMention> placeEndingAt(int end) {
    return places.stream().filter(p -> p.span().end() == end).findFirst();
  }

  /** What a level word means here. */
  Optional<Place> resolve(String level) {
    return home.flatMap(here -> here.resolve(level));
  }
}
