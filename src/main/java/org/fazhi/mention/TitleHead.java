package org.fazhi.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.lexicon.Place;

/**
 * What the title of a document says first: the place and the bodies that it comes from.
 *
 * @param place the place named first: 杭州市 in 市科技局2022年工作要点 of a report from there; empty for bodies
 *     of the centre
 * @param placeEnd where the name of the place ends
 * @param bodies full official names of the bodies, in order; empty when the title names the place
 *     alone, as 浙江省科学技术进步条例 does
 * @param bodiesEnd where the name of the last body ends; {@code placeEnd} without bodies
 */
public record TitleHead(Optional<Place> place, int placeEnd, List<String> bodies, int bodiesEnd) {

  public TitleHead {
    bodies = List.copyOf(bodies);
  }

  /** A head without bodies. */
  static TitleHead of(Place place, int end) {
    return new TitleHead(Optional.of(place), end, List.of(), end);
  }

  /**
   * Both heads as one: 省委办公厅、省政府办公厅. Empty when they belong to different places.
   *
   * @param offset where the words of {@code next} begin in the title
   */
  Optional<TitleHead> and(TitleHead next, int offset) {
    if (!place.equals(next.place) || next.bodies.isEmpty()) {
      return Optional.empty();
    }
    List<String> both = new ArrayList<>(bodies);
    both.addAll(next.bodies);
    return Optional.of(new TitleHead(place, placeEnd, both, offset + next.bodiesEnd));
  }
}
