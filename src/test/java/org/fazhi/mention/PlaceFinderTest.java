package org.fazhi.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.corpus.Corpus;
import org.fazhi.corpus.Finders;
import org.fazhi.corpus.Mark;
import org.fazhi.corpus.MarkedText;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Divisions {@code [code|words]} and development zones {@code [full name|words]} in sentences. */
class PlaceFinderTest {

  static Stream<Named<Corpus.Line>> lines() {
    return Corpus.lines("places.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void findsDivisionsAndZones(Corpus.Line line) {
    String text = line.marked().text();

    List<Mark> found =
        Finders.places(text, Finders.home(line.setting("home"))).stream()
            .map(mention -> new Mark(mention.span(), answer(mention.place())))
            .toList();

    assertThat(MarkedText.render(text, found)).as(line.place()).isEqualTo(line.marked().normal());
  }

  private static String answer(Place place) {
    return place instanceof Region region ? region.code() : place.fullName();
  }
}
